import { dayAndYearInWords } from '@/lib/kernel/dates'
import type { OwnSection } from './section.rules'

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand in a page: what people wrote stays text. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => marks[mark]!)
}

const look = `
  body { font: 17px/1.55 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1.25rem; color: #1d2320; background: #fbfaf6; }
  h1, h2 { font-family: Georgia, serif; font-weight: 500; line-height: 1.2; }
  h2 { margin-top: 2.5rem; border-top: 1px solid #d9d6cb; padding-top: 1.5rem; }
  h3 { margin: 1.25rem 0 .25rem; font-size: 1rem; }
  p.about { color: #4d5650; margin-top: 0; }
  dl { display: grid; grid-template-columns: minmax(9rem, auto) 1fr; gap: .15rem 1rem; margin: 0; }
  dt { color: #4d5650; } dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
  @media (prefers-color-scheme: dark) { body { background: #161a18; color: #ece9df; } p.about, dt { color: #b5bcb5; } h2 { border-color: #3a413c; } }`

function rowOf({ title, facts }: OwnSection['rows'][number]): string {
  const list = facts.map(({ label, words }) => `<dt>${escaped(label)}</dt><dd>${escaped(words)}</dd>`).join('')
  return `<h3>${escaped(title)}</h3>${list ? `<dl>${list}</dl>` : ''}`
}

function sectionPart({ title, about, rows }: OwnSection): string {
  const inside = rows.length > 0 ? rows.map(rowOf).join('\n') : '<p>Nothing is kept.</p>'
  return `<section><h2>${escaped(title)}</h2><p class="about">${escaped(about)}</p>\n${inside}</section>`
}

/** A page of its own, with nothing from elsewhere, that shows all sections and says what is not in it. */
export function readableFile(sections: readonly OwnSection[], leftOut: readonly string[], madeAt: Date): string {
  const made = dayAndYearInWords(madeAt, 'Australia/Melbourne')
  return `<!doctype html>
<html lang="en-AU"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>My record</title><style>${look}</style></head>
<body><h1>What is kept about me</h1><p>Made on ${escaped(made)}. The same is in data.json, for a computer to read.</p>
${sections.map(sectionPart).join('\n')}
<section><h2>What is not in it</h2><ul>${leftOut.map((reason) => `<li>${escaped(reason)}</li>`).join('')}</ul></section>
</body></html>
`
}
