import type { Tapper } from './crowd'

type Form = { fields: [string, string][]; has: (name: string) => boolean }

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** The forms of a page as its HTML has them, before any script. */
function formsIn(html: string): Form[] {
  return [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)]
    .map(([form]) => form)
    .filter((form) => /^<form[^>]*method="post"/i.test(form))
    .map((form) => {
      const inputs = [...form.matchAll(/<input\b[^>]*>/g)].map(([tag]) => tag)
      const hidden = inputs.filter((tag) => attribute(tag, 'type') === 'hidden' && attribute(tag, 'name'))
      const names = [...form.matchAll(/<(?:input|textarea|button|select)\b[^>]*>/g)].map(([tag]) => attribute(tag, 'name'))
      return {
        fields: hidden.map((tag): [string, string] => [attribute(tag, 'name')!, attribute(tag, 'value') ?? '']),
        has: (name) => names.includes(name),
      }
    })
}

async function page(origin: string, { sessionId, cookie }: Tapper): Promise<string> {
  const answer = await fetch(`${origin}/sessions/${sessionId}`, { headers: { accept: 'text/html', cookie } })
  return answer.text()
}

async function send(origin: string, { sessionId, cookie }: Tapper, form: Form | undefined, more: Record<string, string>): Promise<boolean> {
  if (!form) return false
  const body = new FormData()
  for (const [name, value] of [...form.fields, ...Object.entries(more)]) body.append(name, value)
  const headers = { accept: 'text/html', cookie, origin }
  const answer = await fetch(`${origin}/sessions/${sessionId}`, { method: 'POST', headers, body, redirect: 'manual' })
  return answer.status < 400
}

/** Whether someone whose browser has loaded nothing but the HTML can arrive and pass, and another can apologise. */
export async function usableWithoutScripts(origin: string, one: Tapper, other: Tapper): Promise<string[]> {
  const missing: string[] = []
  const [arrive] = formsIn(await page(origin, one)).filter((form) => form.fields.some(([name]) => name === 'sessionId') && !form.has('note'))
  if (!(await send(origin, one, arrive, {}))) missing.push('arrive')
  const pass = formsIn(await page(origin, one)).find((form) => form.has('answer'))
  if (!pass) missing.push('be asked how she arrives')
  if (!(await send(origin, one, pass, { answer: 'pass' }))) missing.push('pass')
  if (formsIn(await page(origin, one)).some((form) => form.has('answer'))) missing.push('have passed')
  const apologise = formsIn(await page(origin, other)).find((form) => form.has('note'))
  if (!(await send(origin, other, apologise, { note: '' }))) missing.push('apologise')
  return missing
}
