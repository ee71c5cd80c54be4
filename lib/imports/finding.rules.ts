import { refuse, type Decision } from '@/lib/kernel/decision'
import { listInWords } from '@/lib/kernel/dates'
import { kindLabels, type ImportKind } from './column.labels'
import { textOf } from './decode.rules'
import { columnsIn, readersOf, type Problem, type RowReader } from './row.rules'
import { sheetOf } from './sheet.rules'

/** What the dry run of a list found. */
export type Findings = {
  rows: number
  /** How many entries would come in, and how many are here already and stay as they are. */
  fresh: number
  known: number
  problems: Problem[]
  /** Problems beyond those that are kept. */
  more: number
  notes: string[]
}

export type OpenedList = { rows: number; readers: RowReader[]; problems: Problem[]; notes: string[] }

/** More than a person mends in one sitting; the rest shows when these are mended. */
export const mostProblems = 200

/** A file as a list of a kind, row by row; or why it can’t be one. */
export function openedList(kind: ImportKind, bytes: Uint8Array): OpenedList | Decision {
  const read = textOf(bytes)
  if ('because' in read) return refuse(read.because)
  const sheet = sheetOf(read.text)
  if ('because' in sheet) return refuse(sheet.row > 1 ? `Row ${sheet.row}: ${sheet.because}` : sheet.because)
  const columns = columnsIn(kind, sheet.header)
  const problems = [...columns.problems]
  const usable = problems.length === 0
  const readers = usable ? readersOf(kind, sheet, columns, problems) : []
  const quoted = columns.unused.slice(0, 12).map((name) => `“${name.slice(0, 40)}”`)
  const notes = quoted.length > 0 ? [`We have no use for ${listInWords(quoted)}, so what is in there stays out.`] : []
  return { rows: sheet.rows.length, readers, problems, notes }
}

/** Findings of a list in the order of its rows. */
export function findingsOf(list: Omit<OpenedList, 'readers'>, found: { fresh: number; known: number }): Findings {
  const problems = [...list.problems].sort((one, other) => one.row - other.row)
  return { rows: list.rows, ...found, problems: problems.slice(0, mostProblems), more: Math.max(0, problems.length - mostProblems), notes: list.notes }
}

/** Whether a list can be brought in: nothing stands in the way, and there is something new in it. */
export function mayApply(findings: Findings): Decision {
  if (findings.problems.length > 0) return refuse('Something in this list has to be mended first. Mend it in your spreadsheet, and bring the file again.')
  return findings.fresh > 0 ? { allowed: true } : refuse('Everything in this list is here already, so there is nothing to bring in.')
}

/** "3 people", "one place", "none". */
export function countOf(kind: ImportKind, count: number): string {
  const { one, several } = kindLabels[kind]
  if (count === 0) return 'none'
  return count === 1 ? `one ${one}` : `${count.toLocaleString('en-AU')} ${several}`
}
