/** What a cell says, or the sentence for who wrote it. */
export type Read<Value> = { value: Value } | { because: string }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const dayMs = 86_400_000
/** Day 0 of the days that a spreadsheet counts. */
const serialZero = Date.UTC(1899, 11, 30)
/** 1 January 1950 and 31 December 2149, as counted days. */
const [firstSerial, lastSerial] = [18_264, 91_312]

const likeThis = 'Write a day like 21/7/2026.'

/** A day as people and spreadsheets write it, day before month: 21/7/2026, 2026-07-21, 21 July 2026, or Excel’s own number. */
export function dayIn(cell: string): Read<Date> {
  const text = cell.replace(/[,]/g, ' ').replace(/\s+/g, ' ').replace(/[ T]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?( ?[ap]\.?m\.?)?Z?$/i, '').trim()
  const counted = /^(\d{5})([.]\d+)?$/.exec(text)
  if (counted) return fromSerial(Number(counted[1]), cell)
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (yearFirst) return onCalendar(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!, cell)
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(text)
  if (numbers) return onCalendar(numbers[3]!, numbers[2]!, numbers[1]!, cell)
  const words = /^(?:[a-z]{3,9} )?(\d{1,2})(?:st|nd|rd|th)?[- /]([a-z]{3,9})[.]?[- /](\d{2}|\d{4})$/i.exec(text)
  const month = words ? months.indexOf(words[2]!.slice(0, 3).toLowerCase()) + 1 : 0
  if (words && month > 0) return onCalendar(words[3]!, String(month), words[1]!, cell)
  return { because: `“${cell}” is not a day that we can read. ${likeThis}` }
}

function fromSerial(serial: number, cell: string): Read<Date> {
  if (serial < firstSerial || serial > lastSerial) return { because: `“${cell}” is a number, not a day. ${likeThis}` }
  return { value: new Date(serialZero + serial * dayMs) }
}

function onCalendar(year: string, month: string, day: string, cell: string): Read<Date> {
  if (year.length === 2) return { because: `Write the year of “${cell}” with four digits, like 21/7/2026.` }
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (m > 12 && d <= 12) return { because: `“${cell}” has the month before the day. Write the day first, like 21/7/2026.` }
  const date = new Date(Date.UTC(y, m - 1, d))
  const exists = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
  return exists ? { value: date } : { because: `There is no day “${cell}”. Check it. ${likeThis}` }
}

/** A whole number between two others. */
export function numberIn(cell: string, least: number, most: number): Read<number> {
  if (!/^\d+([.,]0{1,2})?$/.test(cell)) return { because: `“${cell}” is not a whole number. Write it in digits, like ${Math.min(most, 20)}.` }
  const value = Number(cell.replace(/[.,].*/, ''))
  if (value < least || value > most) return { because: `${value} is out of reach here. Write a number from ${least} to ${most}.` }
  return { value }
}

/** Yes or no in the words people use for it. */
export function yesIn(cell: string): Read<boolean> {
  if (/^(y|yes|true|1|x)$/i.test(cell)) return { value: true }
  return /^(n|no|false|0)$/i.test(cell) ? { value: false } : { because: `“${cell}” is neither yes nor no. Write one of the two.` }
}

/** A word compared without capitals, marks and spaces, so that “Women's Health  service” is “Women’s health service”. */
export function plain(words: string): string {
  return words.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** One of several, by its key or by its words. */
export function oneOfIn<Key extends string>(cell: string, choices: Readonly<Record<Key, string>>, what: string): Read<Key> {
  const entries = Object.entries(choices) as [Key, string][]
  const found = entries.find(([key, words]) => [plain(key), plain(words)].includes(plain(cell)))
  if (found) return { value: found[0] }
  return { because: `We have no ${what} called “${cell}”. Write one of: ${entries.map(([, words]) => words).join('; ')}.` }
}

/** What a spreadsheet shows in place of a value that it could not work out or had no room for. */
export function brokenCell(cell: string): string | null {
  if (/^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!)$/i.test(cell)) return `“${cell}” is a fault of the spreadsheet. Mend the formula, or write the value itself.`
  return /^#{3,}$/.test(cell) ? 'The column was too narrow when the list was saved. Make it wider, and save the list again.' : null
}
