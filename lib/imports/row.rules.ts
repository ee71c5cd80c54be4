import type { Decision } from '@/lib/kernel/decision'
import { brokenCell, plain, type Read } from './cell.rules'
import { columnsOf, kindLabels, type Column, type ImportKind } from './column.labels'
import type { Sheet } from './sheet.rules'

/** What stands in the way, by the row that a spreadsheet shows and the name of the column. */
export type Problem = { row: number; column: string | null; because: string }

type Sentence = string
type Text = { missing?: Sentence; most?: number; lines?: boolean }


/** Reads the cells of one row by what they mean, and notes a sentence for each that can’t be used. */
export class RowReader {
  constructor(
    readonly row: number,
    private readonly cells: ReadonlyMap<string, { title: string; cell: string }>,
    private readonly problems: Problem[],
  ) {}

  /** Whether a cell says anything. */
  has(key: string): boolean {
    return Boolean(this.cells.get(key)?.cell)
  }

  /** The words of a cell, empty when there are none. */
  text(key: string, { missing, most = 200, lines = false }: Text = {}): string {
    const cell = this.cells.get(key)?.cell ?? ''
    const broken = brokenCell(cell)
    if (broken) return this.fault(key, broken) ?? ''
    if (cell === '' && missing) return this.fault(key, missing) ?? ''
    if (cell.length > most) return this.fault(key, `That is ${cell.length} characters long. Keep it under ${most}.`) ?? ''
    if (!lines && /[\r\n\t]/.test(cell)) return this.fault(key, 'There is a line break in this cell. Put it all on one line.') ?? ''
    return cell
  }

  /** What a cell says by a rule; null when it is empty or can’t be used. */
  as<Value>(key: string, rule: (cell: string) => Read<Value>, missing?: Sentence): Value | null {
    const cell = this.text(key, missing ? { missing } : {})
    if (cell === '') return null
    const read = rule(cell)
    return 'value' in read ? read.value : this.fault(key, read.because)
  }

  /** Notes a sentence when a rule says no. */
  insist(key: string, decision: Decision): void {
    if (!decision.allowed) this.fault(key, decision.because)
  }

  fault(key: string, because: Sentence): null {
    this.problems.push({ row: this.row, column: this.cells.get(key)?.title ?? null, because })
    return null
  }
}

function columnNamed(columns: readonly Column[], words: string): Column | undefined {
  return columns.find(({ title, also = [] }) => [title, ...also].some((name) => plain(name) === plain(words)))
}

export type Columns = { keys: (Column | undefined)[]; unused: string[]; problems: Problem[] }

/** Which column of a list is which, whatever their order and capitals, and what is wrong with the names in the first row. */
export function columnsIn(kind: ImportKind, header: readonly string[]): Columns {
  const columns = columnsOf[kind]
  const keys = header.map((words) => (words === '' ? undefined : columnNamed(columns, words)))
  const problems: Problem[] = []
  const fault = (column: string, because: string) => problems.push({ row: 1, column, because })
  for (const column of columns) {
    const times = keys.filter((key) => key === column).length
    if (times > 1) fault(column.title, `Two columns are called “${column.title}”. Keep one.`)
    if (times === 0 && column.required) fault(column.title, `There is no column “${column.title}”. ${whichInstead(kind, header) ?? `Add it: ${column.says}.`}`)
  }
  return { keys, unused: header.filter((words, at) => words !== '' && !keys[at]), problems }
}

/** Another kind of list, which these columns fit better. */
function whichInstead(kind: ImportKind, header: readonly string[]): string | null {
  const fits = (other: ImportKind) => columnsOf[other].filter((column) => column.required).every((column) => header.some((words) => columnNamed([column], words)))
  const other = (Object.keys(columnsOf) as ImportKind[]).find((one) => one !== kind && one !== 'organisations' && fits(one))
  return other ? `This looks like a list of ${kindLabels[other].several}. Choose that, and bring it again.` : null
}

/** One reader for each row below the first. */
export function readersOf(kind: ImportKind, sheet: Sheet, { keys }: Columns, problems: Problem[]): RowReader[] {
  return sheet.rows.map(({ row, cells }) => {
    if (cells.slice(keys.length).some((cell) => cell !== '')) {
      problems.push({ row, column: null, because: 'This row has more cells than the first row has names. A stray comma or semicolon does that: put the words in quotation marks.' })
    }
    const known = columnsOf[kind].map((column) => [column.key, { title: column.title, cell: cells[keys.indexOf(column)] ?? '' }] as const)
    return new RowReader(row, new Map(known), problems)
  })
}
