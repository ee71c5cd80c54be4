import { render, toPlainText } from '@react-email/render'
import { Layout } from './layout'
import type { Letter } from './letter'

export type Rendered = { to: string; subject: string; html: string; text: string; lastsMinutes: number }

/** A letter ready to be handed over, in HTML and in plain text. */
export async function renderLetter(letter: Letter, payload: unknown): Promise<Rendered> {
  const { to, subject, lastsMinutes, body } = letter.compose(payload)
  const html = await render(
    <Layout subject={subject} glance={letter.glance}>
      {body}
    </Layout>,
  )
  return { to, subject, html, text: plainText(html), lastsMinutes }
}

// The shape that the converter hands to a formatter; it comes without types.
type Builder = { addInline: (text: string, options?: object) => void; addLineBreak: () => void }
type LinkElement = { children: unknown; attribs: Record<string, string> }

function linkOnItsOwnLine(element: LinkElement, walk: (children: unknown, into: Builder) => void, builder: Builder): void {
  walk(element.children, builder)
  builder.addInline(':')
  builder.addLineBreak()
  builder.addInline(element.attribs['href'] ?? '', { noWordTransform: true })
}

function plainText(html: string): string {
  const text = toPlainText(html, {
    wordwrap: 76,
    // An address on a line of its own can be pressed and copied in every reader.
    formatters: { linkOnItsOwnLine },
    selectors: [
      // The subject line says it already.
      { selector: 'h1', format: 'skip' },
      { selector: 'h2', format: 'block', options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 } },
      { selector: 'a', format: 'linkOnItsOwnLine' },
      { selector: 'ul', options: { itemPrefix: '- ' } },
    ],
  })
  return `${text.trim()}\n`
}
