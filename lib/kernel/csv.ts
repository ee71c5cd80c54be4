/** What one cell of a sheet can hold. Nothing is an empty cell; a number is written as a number. */
export type Cell = string | number | boolean | Date | null | undefined

const bom = '\uFEFF'
/** What spreadsheets take for the start of a formula, full-width forms included, even behind spaces. */
const startsFormula = /^[\s\u200B\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/u
const needsQuotes = /[",;\t\r\n]|^\s|\s$/

/**
 * A table as a CSV file that Excel, Numbers and LibreOffice open as it is: BOM, commas, Windows line ends. A text that
 * a spreadsheet would run as a formula begins with an apostrophe, so that nothing someone typed runs on another's desk.
 */
export function csvFile(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [line(header)]
  for (const row of rows) lines.push(line(row))
  return bom + lines.join('\r\n') + '\r\n'
}

function line(cells: readonly Cell[]): string {
  return cells.map((cell) => quoted(written(cell))).join(',')
}

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString()
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  if (typeof cell === 'number') return String(cell)
  return harmless(cell)
}

/** The text with an apostrophe in front when a spreadsheet would run it. */
function harmless(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text
}

/** The text without the apostrophe that `csvFile` put in front of it. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && startsFormula.test(text.slice(1)) ? text.slice(1) : text
}

function quoted(text: string): string {
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
