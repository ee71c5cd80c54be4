import { listInWords } from '@/lib/kernel/dates'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'
import type { PlacingChoice } from '@/prisma/generated/enums'
import { firstWordings, placeholders, type Wording } from './wording.labels'

/** Words by which a locked phone beside the bed would tell what a letter is about. */
const telling = new Set(
  `violence violent abuse abused abuser family domestic safe safer safety perpetrator victim survivor women woman men refuge
  practitioner practitioners prevention specialist worker workers organisation community communities practice session sessions
  supervision check-in program trauma crisis harm counselling police court assault children group`.split(/\s+/),
)

/** Whether a subject says nothing to a stranger who reads it on a locked phone: no name, no group, nothing of the work. */
export function saysNothingToStrangers(subject: string): Decision {
  if (/[{}]/.test(subject)) return refuse('The subject is the same for everybody, so nothing is filled in there.')
  const told = subject.toLowerCase().split(/[^a-z-]+/).filter((word) => telling.has(word))
  return told.length === 0
    ? allow
    : refuse(`A locked phone shows the subject to anybody near it, so it can’t say “${told[0]}”. Try “Our answer to you”.`)
}

/** Whether everything in braces is something we can fill in for this letter. */
export function canBeFilled(choice: PlacingChoice, body: string): Decision {
  const known = Object.keys(placeholders[choice])
  const list = listInWords(known.map((name) => `{${name}}`))
  const unknown = [...body.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).find((name) => !known.includes(name))
  if (unknown !== undefined) return refuse(`We don’t know what to put for {${unknown}}. In this letter you can use ${list}.`)
  return /[{}]/.test(body.replace(/\{[^{}]*\}/g, '')) ? refuse(`A brace stands alone. In this letter you can use ${list}.`) : allow
}

/** A name that can't become a link or an advertisement in somebody's mail; otherwise nothing, and the sentence does without. */
function plainName(name: string): string {
  return /^[\p{L}\p{M}’' -]{1,40}$/u.test(name) ? name : ''
}

/** The paragraphs of a letter with everything filled in. A paragraph that addresses a name we leave out begins with the next word. */
export function filled(body: string, facts: Record<string, string>): string[] {
  const values = { ...facts, name: plainName(facts['name'] ?? '') }
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => (values.name ? paragraph : withoutName(paragraph)))
    .map((paragraph) =>
      paragraph
        .replace(/\{([^{}]*)\}/g, (_, name: string) => (values as Record<string, string>)[name] ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
}

function withoutName(paragraph: string): string {
  const begun = paragraph.replace(/^\s*\{name\}\s*[,:]?\s*(.)/u, (_, first: string) => first.toUpperCase())
  return begun.replace(/\s*\{name\}/g, '')
}

type Kept = { choice: PlacingChoice; subject: string; body: string; changedAt: Date }

/** The wording of each letter: what staff wrote, or else the first words. */
export function wordingsOf(kept: readonly Kept[]): Record<PlacingChoice, Wording> {
  const written = Object.fromEntries(kept.map(({ choice, subject, body }) => [choice, { subject, body }]))
  return { ...firstWordings, ...(written as Partial<Record<PlacingChoice, Wording>>) }
}
