import { dayAndYearInWords, storedDays, timeInWords } from '@/lib/kernel/dates'

/** Rows as the database has them, one list a section; nothing when there are none. */
export type OwnRows = Record<string, Record<string, unknown>[] | null>

export type SectionLabel = {
  id: string
  title: string
  about: string
  /** The field that names a row. */
  row: string
  rowWords?: Readonly<Record<string, string>>
  facts: readonly (readonly [field: string, label: string, words?: Readonly<Record<string, string>>])[]
}

export type OwnRow = { title: string; facts: { label: string; words: string }[] }
export type OwnSection = { id: string; title: string; about: string; rows: OwnRow[] }

const ourTimeZone = 'Australia/Melbourne'
const instant = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/
const day = /^\d{4}-\d\d-\d\d$/

/** A value of the database in words; empty when there is nothing to say. */
export function inWords(value: unknown, timeZone = ourTimeZone, words?: Readonly<Record<string, string>>): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (words) return words[text] ?? text
  if (day.test(text)) return dayAndYearInWords(new Date(`${text}T00:00:00Z`), storedDays)
  return instant.test(text) ? `${dayAndYearInWords(new Date(text), timeZone)}, ${timeInWords(new Date(text), timeZone)}` : text
}

function titleOf(row: Record<string, unknown>, label: SectionLabel): string {
  const timeZone = typeof row['timeZone'] === 'string' && label.row === 'session' ? row['timeZone'] : ourTimeZone
  const named = inWords(row[label.row], timeZone, label.rowWords)
  if (label.row !== 'session') return named || label.title
  return [named, row['community'] as string, inWords(row['startsAt'], timeZone)].filter(Boolean).join(', ')
}

/** The rows of a section as somebody reads them, leaving out what was never said. */
export function sectionOf(label: SectionLabel, rows: OwnRows): OwnSection {
  const { id, title, about, facts } = label
  const read = (row: Record<string, unknown>): OwnRow => ({
    title: titleOf(row, label),
    facts: facts
      .map(([field, name, words]) => ({ label: name, words: inWords(row[field], ourTimeZone, words) }))
      .filter(({ words }) => words !== ''),
  })
  return { id, title, about, rows: (rows[id] ?? []).map(read) }
}
