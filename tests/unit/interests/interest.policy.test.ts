import { expect, test } from 'vitest'
import { visitor } from '@/lib/access/actor'
import { mayBeginForm, mayChangeForm, mayExpressInterest, mayJoin, maySayNotPlacedWith, mayWithdraw } from '@/lib/interests/interest.policy'
import type { InterestFacts } from '@/lib/interests/standing.rules'

const at = new Date('2026-07-20T00:00:00Z')
const sent: InterestFacts = { sentAt: at, withdrawnAt: null, placing: null, offers: [] }
const placed: InterestFacts = { ...sent, placing: { choice: 'not_this_time', letterSentAt: null } }
const offered: InterestFacts = { ...sent, offers: [{ openUntilOn: at, endedAt: null, ending: null, membership: null }] }

test('interest is taken to the end of the closing day', () => {
  const community = { interestClosesOn: new Date('2026-07-21'), timeZone: 'Australia/Melbourne' }
  expect(mayExpressInterest(visitor, community, new Date('2026-07-21T13:59:00Z')).allowed).toBe(true)
  const after = new Date('2026-07-21T14:00:00Z')
  expect(mayExpressInterest(visitor, community, after)).toMatchObject({
    allowed: false,
    because: expect.stringContaining('Tuesday 21 July') as string,
  })
  expect(mayBeginForm(visitor, { community }, after).allowed).toBe(false)
  expect(mayBeginForm(visitor, { community: null }, after).allowed).toBe(true)
})

test('a form is changed until one of its interests is decided; one she took back decides nothing', () => {
  expect(mayChangeForm(visitor, { interests: [] }).allowed).toBe(true)
  expect(mayChangeForm(visitor, { interests: [sent] }).allowed).toBe(true)
  expect(mayChangeForm(visitor, { interests: [sent, placed] }).allowed).toBe(false)
  expect(mayChangeForm(visitor, { interests: [offered] }).allowed).toBe(false)
  expect(mayChangeForm(visitor, { interests: [{ ...placed, withdrawnAt: at }] }).allowed).toBe(true)
})

test('she takes back what is not decided, or leaves a waiting list that she was told about', () => {
  const waiting = (letterSentAt: Date | null): InterestFacts => ({ ...sent, placing: { choice: 'waiting', letterSentAt } })
  expect(mayWithdraw(visitor, { asked: [sent] }).allowed).toBe(true)
  expect(mayWithdraw(visitor, { asked: [waiting(at)] }).allowed).toBe(true)
  for (const asked of [[], [waiting(null)], [placed], [offered], [sent, placed]]) expect(mayWithdraw(visitor, { asked }).allowed).toBe(false)
})

test('one interest and one place a community', () => {
  expect(mayJoin({ sent: false, member: false }).allowed).toBe(true)
  expect(mayJoin({ sent: true, member: false })).toMatchObject({ because: expect.stringContaining('We have your form') as string })
  expect(mayJoin({ sent: true, member: true })).toMatchObject({ because: expect.stringContaining('in this community already') as string })
})

test('whom she is not to be placed with is told by an account or after the link, and by no other browser', () => {
  expect(maySayNotPlacedWith(visitor, { personId: null, provenAt: null }).allowed).toBe(false)
  expect(maySayNotPlacedWith(visitor, { personId: null, provenAt: at }).allowed).toBe(true)
  expect(maySayNotPlacedWith(visitor, { personId: 'ana', provenAt: null }).allowed).toBe(true)
})
