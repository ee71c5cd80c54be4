import { describe, expect, test } from 'vitest'
import { apologiesInWords, silenceInWords, themInWords, whenToRing } from '@/lib/check-ins/ring.rules'

const zone = 'Australia/Melbourne'
const startsAt = new Date('2026-11-11T10:00:00+11:00')
const josie = { name: 'Josie Maroun', pronouns: 'she/her' }
const sam = { name: 'Sam Birch', pronouns: 'they/them' }

describe('silence and apology', () => {
  test('are said apart, and to silence a call is suggested', () => {
    expect(silenceInWords([josie], ' this afternoon')).toBe('Josie Maroun hasn’t sent word; perhaps ring her this afternoon.')
    expect(silenceInWords([josie, sam], '')).toBe('Josie Maroun and Sam Birch haven’t sent word; perhaps ring them.')
    expect(apologiesInWords([josie])).toBe('Josie Maroun sends apologies.')
    expect(apologiesInWords([josie, sam])).toBe('Josie Maroun and Sam Birch send apologies.')
    expect(silenceInWords([], '') + apologiesInWords([])).toBe('')
  })

  test('long ago suggest nothing', () => {
    expect(silenceInWords([sam], null)).toBe('Sam Birch sent no word.')
  })

  test.each([
    ['she/her', 'her'],
    ['He / him', 'him'],
    ['they/them', 'them'],
    ['she/they', 'them'],
    ['ze/zir', 'them'],
    ['', 'them'],
    [null, 'them'],
  ])('of somebody with %j speak of %s', (pronouns, them) => {
    expect(themInWords(pronouns)).toBe(them)
  })

  test.each([
    ['2026-11-11T12:30:00+11:00', ' this afternoon'],
    ['2026-11-11T16:00:00+11:00', ' in the next day or two'],
    ['2026-11-13T09:00:00+11:00', ''],
    ['2026-12-13T09:00:00+11:00', null],
  ])('at %s suggest to ring%s', (now, when) => {
    expect(whenToRing(startsAt, new Date(now), zone)).toBe(when)
  })
})
