import { describe, expect, test } from 'vitest'
import { dayIn, numberIn, plain, yesIn } from '@/lib/imports/cell.rules'
import { textOf } from '@/lib/imports/decode.rules'
import { findingsOf, mayApply, mostProblems } from '@/lib/imports/finding.rules'
import { mostRows, sheetOf } from '@/lib/imports/sheet.rules'
import { csvFile } from '@/lib/kernel/csv'
import { listOf, read } from './lists'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))
const inWindows: Record<string, number> = { '’': 0x92, '–': 0x96 }
const windows1252 = (text: string) => Uint8Array.from([...text].map((letter) => inWindows[letter] ?? letter.charCodeAt(0)))

describe('files as spreadsheets save them', () => {
  const people = 'Name;Email\r\nZoë O’Neil;zoe@example.org\r\n'
  const files: [string, Uint8Array][] = [
    ['UTF-8', bytes(people)],
    ['UTF-8 with a BOM, as Excel saves it', bytes(`\uFEFF${people}`)],
    ['UTF-16 with a BOM, as Excel’s Unicode text', bytes(`\uFEFF${people.replaceAll(';', '\t')}`, 'utf16le')],
    ['UTF-16 without', bytes(people, 'utf16le')],
    ['UTF-16 the other way round', bytes(`\uFEFF${people}`, 'utf16le').map((_, at, all) => all[at ^ 1]!)],
    ['the encoding of Windows', windows1252(people)],
    ['commas and old Mac line ends', bytes(people.replaceAll(';', ',').replaceAll('\r\n', '\r'))],
    ['tabs', bytes(people.replaceAll(';', '\t'))],
    ['a first line that says the separator', bytes(`sep=;\r\n${people}`)],
    ['everything in quotes', bytes('"Name";"Email"\n"Zoë O’Neil";"zoe@example.org"')],
    ['empty rows and spaces that nobody sees', bytes('\uFEFF;\r\n\u00A0Name ;Email\r\n;\r\nZoë\u00A0O’Neil;\u200Bzoe@example.org\r\n;\r\n')],
  ]

  test.each(files)('%s', (_what, file) => {
    const { problems, people: found } = read('people', file) as { problems: unknown[]; people: object[] }
    expect(problems).toEqual([])
    expect(found).toEqual([expect.objectContaining({ calledName: 'Zoë O’Neil', address: 'zoe@example.org' })])
  })

  test('a quoted line break counts as one row, as it does in the spreadsheet', () => {
    expect(sheetOf('a,b\n"one\ntwo",x\n\nlast,y')).toEqual({ header: ['a', 'b'], rows: [{ row: 2, cells: ['one\ntwo', 'x'] }, { row: 4, cells: ['last', 'y'] }] })
  })

  test('quotes inside quotes', () => expect(sheetOf('a\n"say ""no"""')).toMatchObject({ rows: [{ cells: ['say "no"'] }] }))

  test('what we wrote ourselves is read as it was', () => {
    const rows = [['=1+1', '+61 3', 'a;b'], ['“x”', 'line\nline', "'tis"]]
    expect(sheetOf(csvFile(['a', 'b', 'c'], rows).slice(1))).toMatchObject({ rows: rows.map((cells) => ({ cells })) })
  })
})

describe('files that are no list', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', bytes(''), /empty/],
    ['blank lines', bytes('\r\n\r\n,,\r\n'), /empty/],
    ['a first row alone', bytes('Name,Email\r\n'), /nothing below the first row/],
    ['a workbook', bytes('PK\u0003\u0004…'), /workbook.*CSV UTF-8/],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), /old Excel workbook.*CSV UTF-8/],
    ['a PDF', bytes('%PDF-1.7'), /PDF.*CSV/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0, 0, 4), /can’t read that file as text/],
    ['a quote that never closes', bytes('Name,Email\nAna,a@b.org\n"Bea,b@c.org\nCleo,c@d.org'), /^Row 3: A quotation mark opens/],
    ['words behind a quote', bytes('Name,Email\n"Ana"x,a@b.org'), /^Row 2: Something stands behind/],
    ['a quote in the middle', bytes('Name,Email\nAna "A" Costa,a@b.org'), /^Row 2: There is a quotation mark in the middle/],
    ['too many rows', bytes(`Name,Email\n${'Ana,a@b.org\n'.repeat(mostRows + 1)}`), /5001 rows; 5000 is as many as fit/],
  ])('%s', (_what, file, sentence) => expect(read('people', file).refused).toMatch(sentence))

  test('letters of any language are text', () => expect(textOf(bytes('Nguyễn, 王, ንግስቲ'))).toEqual({ text: 'Nguyễn, 王, ንግስቲ' }))
})

describe('cells', () => {
  const day = (text: string) => ({ value: new Date(`${text}T00:00:00Z`) })

  test.each([
    '21/7/2026', '21/07/2026', '21.7.2026', '21-7-2026', '2026-07-21', '2026/7/21', '21 July 2026', '21 Jul 2026', '21-Jul-2026', '21st July 2026',
    'Tuesday, 21 July 2026', '46224', '46224.0', '46224.375', '21/7/2026 0:00', '21/7/2026 12:00:00 AM', '2026-07-21T00:00:00Z',
  ])('%s is 21 July 2026', (text) => expect(dayIn(text)).toEqual(day('2026-07-21')))

  test('days at the edges', () => {
    expect(dayIn('29/2/2028')).toEqual(day('2028-02-29'))
    expect(dayIn('29/2/2027')).toHaveProperty('because')
    expect(dayIn('12/7/2026')).toEqual(day('2026-07-12'))
    expect(dayIn('18264')).toEqual(day('1950-01-01'))
    expect(dayIn('18263')).toHaveProperty('because')
    expect(dayIn('0/1/2026')).toHaveProperty('because')
    expect(dayIn('1/13/2026')).toEqual({ because: expect.stringContaining('month before the day') })
  })

  test('numbers', () => {
    expect(numberIn('20', 1, 60)).toEqual({ value: 20 })
    expect(numberIn('20.00', 1, 60)).toEqual({ value: 20 })
    for (const cell of ['0', '61', '-3', '2.5', '1,000']) expect(numberIn(cell, 1, 60), cell).toHaveProperty('because')
  })

  test('yes and no', () => {
    expect(['Yes', 'y', 'TRUE', '1', 'x'].map(yesIn)).toEqual(Array(5).fill({ value: true }))
    expect(['no', 'N', 'false', '0'].map(yesIn)).toEqual(Array(4).fill({ value: false }))
  })

  test('words are compared without capitals, marks and spaces', () => {
    expect(plain('Women’s Health  service')).toBe(plain("women's health SERVICE"))
    expect(plain('2026–27')).toBe(plain('2026-27'))
    expect(plain('Zoë')).not.toBe(plain('Zoey'))
  })
})

describe('findings', () => {
  test('are in the order of rows, and no more than somebody can mend at once', () => {
    const rows = Array.from({ length: mostProblems + 5 }, (_, at) => ({ calledName: at === 3 ? '' : `Person ${at}`, address: 'no address' }))
    const { problems } = read('people', listOf('people', ...rows))
    const findings = findingsOf({ rows: rows.length, problems, notes: [] }, { fresh: 0, known: 0 })
    expect(findings.problems).toHaveLength(mostProblems)
    expect(findings.more).toBe(6)
    const order = findings.problems.map(({ row }) => row)
    expect(order).toEqual([...order].sort((one, other) => one - other))
    expect(mayApply(findings)).toMatchObject({ allowed: false, because: expect.stringContaining('mended first') })
  })

  test('a list in which everything is here already has nothing to bring in', () => {
    const findings = { rows: 3, fresh: 0, known: 3, problems: [], more: 0, notes: [] }
    expect(mayApply(findings)).toMatchObject({ allowed: false, because: expect.stringContaining('here already') })
    expect(mayApply({ ...findings, fresh: 1 })).toEqual({ allowed: true })
  })
})
