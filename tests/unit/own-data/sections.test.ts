import { describe, expect, test } from 'vitest'
import { canBeFetched, copiesADay, keptUntil, mayMakeAnother } from '@/lib/own-data/copy.rules'
import { deletionDue, isDue, leavesAnAdministrator } from '@/lib/own-data/deletion.rules'
import { escaped, readableFile } from '@/lib/own-data/readable-file.rules'
import { inWords, sectionOf, type SectionLabel } from '@/lib/own-data/section.rules'

const now = new Date('2026-11-22T01:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const day = 86_400_000

describe('values in words', () => {
  test.each<[unknown, string]>([
    [null, ''], [undefined, ''], ['', ''], [true, 'Yes'], [false, 'No'], [12, '12'], ['as she wrote it', 'as she wrote it'],
    ['2026-11-11', 'Wednesday 11 November 2026'],
    ['2026-11-10T23:00:00+00:00', 'Wednesday 11 November 2026, 10 am'],
    ['2026-11-10T23:30:00.123Z', 'Wednesday 11 November 2026, 10.30 am'],
    [{ minutes: 90 }, '{"minutes":90}'],
  ])('%j is %j', (value, words) => expect(inWords(value)).toBe(words))

  test('a value of a list is said in its words, one that has none as it is', () => {
    expect(inWords('low', undefined, { low: 'Low' })).toBe('Low')
    expect(inWords('other', undefined, { low: 'Low' })).toBe('other')
  })
})

describe('a section', () => {
  const label: SectionLabel = { id: 'apologies', title: 'Word', about: 'About.', row: 'session', facts: [['note', 'Note'], ['sentAt', 'Sent']] }

  test('names its rows and leaves out what was never said', () => {
    const row = { session: 'Finding our feet', community: 'Neighbours', startsAt: '2026-11-10T23:00:00Z', timeZone: 'Australia/Perth', note: null, sentAt: '2026-11-10T22:00:00Z' }
    expect(sectionOf(label, { apologies: [row] })).toEqual({
      id: 'apologies', title: 'Word', about: 'About.',
      rows: [{ title: 'Finding our feet, Neighbours, Wednesday 11 November 2026, 7 am', facts: [{ label: 'Sent', words: 'Wednesday 11 November 2026, 9 am' }] }],
    })
  })

  test('with nothing in it is still there', () => expect(sectionOf(label, { apologies: null }).rows).toEqual([]))
})

describe('the file to read', () => {
  test('keeps what people wrote as text', () => {
    const html = readableFile([{ id: 'x', title: 'T', about: 'A', rows: [{ title: '<script>1</script>', facts: [{ label: '"&', words: "<img src=x onerror='1'>" }] }] }], ['because <b>'], now)
    expect(html).not.toMatch(/<script|<img|<b>/)
    expect(html).toContain('&lt;script&gt;1&lt;/script&gt;')
    expect(escaped(`&<>"'`)).toBe('&amp;&lt;&gt;&quot;&#39;')
  })

  test('takes nothing from elsewhere', () => {
    expect(readableFile([], [], now)).not.toMatch(/src=|href=|url\(|@import|https?:/)
  })
})

describe('a copy', () => {
  test('can be fetched for seven days', () => {
    expect(canBeFetched({ madeAt: null }, now)).toBe(false)
    expect(keptUntil(now)).toEqual(later(7 * day))
    expect(canBeFetched({ madeAt: now }, later(7 * day - 1))).toBe(true)
    expect(canBeFetched({ madeAt: now }, later(7 * day))).toBe(false)
  })

  test('is made so many times a day', () => {
    const asked = Array.from({ length: copiesADay }, (_, at) => later(-at * 1_000))
    expect(mayMakeAnother(asked.slice(1), now)).toEqual({ allowed: true })
    expect(mayMakeAnother(asked, now)).toMatchObject({ allowed: false, because: expect.stringContaining('ask again tomorrow') })
    expect(mayMakeAnother(asked.map((at) => new Date(at.getTime() - day)), now)).toEqual({ allowed: true })
  })
})

describe('deleting an account', () => {
  test('is due after seven days, to the moment', () => {
    const dueAt = deletionDue(now)
    expect(isDue({ dueAt }, later(7 * day - 1))).toBe(false)
    expect(isDue({ dueAt }, later(7 * day))).toBe(true)
  })

  test.each([
    [false, 0, true], [false, 1, true], [true, 1, true], [true, 0, false],
  ])('administrator: %s, others: %s, may go: %s', (isAdministrator, otherAdministrators, allowed) => {
    expect(leavesAnAdministrator({ isAdministrator, otherAdministrators }).allowed).toBe(allowed)
  })
})
