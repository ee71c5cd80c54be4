import { CsvError, parse } from 'csv-parse/sync'
import { withoutGuard } from '@/lib/kernel/csv'

/** A row by the number that a spreadsheet shows beside it. */
export type SheetRow = { row: number; cells: string[] }
export type Sheet = { header: string[]; rows: SheetRow[] }
export type Trouble = { row: number; because: string }

export const mostRows = 5_000

const separators = [',', ';', '\t']

/** A list as a spreadsheet saves it, whatever stands between its cells; or why it can't be read, and what to do. */
export function sheetOf(text: string): Sheet | Trouble {
  const { words, separator } = separatorOf(text)
  const read = recordsOf(words, separator)
  if ('because' in read) return read
  const all = read.map((cells, index) => ({ row: index + 1, cells: cells.map(cleaned) }))
  const [first, ...rest] = all.filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (!first) return { row: 1, because: 'That file is empty. Choose the one that has your list.' }
  if (rest.length === 0) return { row: first.row, because: 'There is nothing below the first row. Put one entry in each row under the names of the columns.' }
  if (rest.length > mostRows) {
    return { row: rest[mostRows]!.row, because: `That list has ${rest.length} rows; ${mostRows} is as many as fit at once. Split it, and bring one part after the other.` }
  }
  return { header: first.cells, rows: rest }
}

/** What stands between cells: said in a first line such as `sep=;`, or else whichever occurs most in the first row. */
function separatorOf(text: string): { words: string; separator: string } {
  const said = /^sep=(.)\r?\n/i.exec(text)
  if (said) return { words: text.slice(said[0].length), separator: said[1]! }
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.trimStart())?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? ''
  const count = (separator: string) => first.split(separator).length
  const separator = separators.reduce((best, other) => (count(other) > count(best) ? other : best))
  return { words: text, separator }
}

const because: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark opens in this row and never closes. Take it out, or close it.',
  CSV_INVALID_CLOSING_QUOTE: 'Something stands behind a closing quotation mark in this row. Save the list from your spreadsheet again, as CSV.',
  INVALID_OPENING_QUOTE: 'There is a quotation mark in the middle of a cell in this row. Save the list from your spreadsheet again, as CSV.',
}

function recordsOf(text: string, separator: string): string[][] | Trouble {
  try {
    return parse(text, { delimiter: separator, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true })
  } catch (error) {
    const sentence = error instanceof CsvError ? because[error.code] : undefined
    if (!sentence) throw error
    return { row: Number((error as CsvError)['records'] ?? 0) + 1, because: sentence }
  }
}

// Spreadsheets and web pages leave spaces that nobody sees, which would make twins of the same name.
function cleaned(cell: string): string {
  return withoutGuard(cell.normalize('NFC').replace(/[\u00A0\u2007\u202F]/g, ' ').replace(/[\u200B-\u200D\u2060\uFEFF]/g, '').trim())
}
