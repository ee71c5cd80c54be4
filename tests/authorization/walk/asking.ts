export const modes = ['page', 'client page', 'prefetch', 'head'] as const
export type Mode = (typeof modes)[number]

export type Given = { status: number; location: string; kind: 'shows' | 'missing' | 'moves' | 'fault'; everything: string; body: string }

const headersOf: Record<Mode, Record<string, string>> = {
  page: { accept: 'text/html', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
  'client page': { rsc: '1' },
  prefetch: { rsc: '1', 'next-router-prefetch': '1' },
  head: {},
}

type Asking = { url: string; cookie: string | null; mode: Mode; method?: 'POST'; stream?: boolean }

/** Asks a server for an address the way a browser does, or Next's own client, and tells what it gave. */
export async function ask(asking: Asking): Promise<Given> {
  const { url, cookie, mode, method, stream } = asking
  const asked = new AbortController()
  const answer = await fetch(url, {
    method: method ?? (mode === 'head' ? 'HEAD' : 'GET'),
    headers: { ...headersOf[mode], ...(cookie ? { cookie } : {}), ...(method ? { origin: new URL(url).origin } : {}) },
    redirect: 'manual',
    signal: asked.signal,
  })
  const own = answer.headers.get('location')
  // Next asks its own client to put a hash of its headers into the address.
  if (own && /[?&]_rsc\b/.test(own) && !/[?&]_rsc\b/.test(url)) {
    await answer.body?.cancel()
    return ask({ ...asking, url: new URL(own, url).href })
  }
  const body = stream && answer.ok ? await firstBytes(answer, asked) : await answer.text()
  const location = answer.headers.get('location') ?? redirectIn(body) ?? ''
  const everything = `${JSON.stringify([...answer.headers])}\n${body}`
  return { status: answer.status, location, kind: kindOf(answer.status, location, body), everything, body }
}

async function firstBytes(answer: Response, asked: AbortController): Promise<string> {
  let text = ''
  const enough = setTimeout(() => asked.abort(), 300)
  try {
    for await (const chunk of answer.body ?? []) text += Buffer.from(chunk as Uint8Array).toString()
  } catch {
    // Ended by ourselves: a stream has no end of its own.
  }
  clearTimeout(enough)
  return text
}

// What the client is told inside a page that has begun: where to go, or that there is nothing.
function redirectIn(body: string): string | undefined {
  return /NEXT_REDIRECT;\w+;([^;]+);/.exec(body)?.[1]
}

function kindOf(status: number, location: string, body: string): Given['kind'] {
  if (location) return 'moves'
  if (status === 404 || /NEXT_HTTP_ERROR_FALLBACK;404/.test(body)) return 'missing'
  return status >= 200 && status < 300 ? 'shows' : 'fault'
}

/** A body without what differs between any two answers: ids, nonces and the address itself. */
export function alike(body: string, ...own: string[]): string {
  const plain = own.filter((text) => text.length > 2).reduce((text, word) => text.replaceAll(word, '…'), body)
  return plain
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '…')
    .replace(/nonce(=|\\?":\\?)"?[\w+/=\\-]+"?/g, 'nonce')
    .replace(/"[A-Za-z0-9_-]{21,22}"/g, '"…"')
}
