import { expect, test } from 'vitest'
import { formToAddTo, interestIn, standingOf, type InterestFacts } from '@/lib/interests/standing.rules'
import { standingInWords } from '@/lib/interests/standing.labels'

const melbourne = 'Australia/Melbourne'
const now = new Date('2026-07-25T00:00:00Z')
const sent: InterestFacts = { sentAt: now, withdrawnAt: null, placing: null, offers: [] }
const offer = { openUntilOn: new Date('2026-07-25'), endedAt: null, ending: null, membership: null }
const standing = (facts: Partial<InterestFacts>, at = now) => standingOf({ ...sent, ...facts }, melbourne, at)

test('what staff have chosen is hers to know once the letter went', () => {
  expect(standing({ sentAt: null })).toBe('draft')
  expect(standing({})).toBe('sent')
  for (const choice of ['offer', 'waiting', 'another', 'not_this_time'] as const) {
    expect(standing({ placing: { choice, letterSentAt: null } })).toBe('being_decided')
  }
  for (const choice of ['waiting', 'another', 'not_this_time'] as const) expect(standing({ placing: { choice, letterSentAt: now } })).toBe(choice)
  expect(standing({ withdrawnAt: now, placing: { choice: 'waiting', letterSentAt: now } })).toBe('withdrawn')
})

test('an offer is open to the end of its last day; then it is over, declined, taken or left', () => {
  expect(standing({ offers: [offer] })).toBe('offered')
  expect(standing({ offers: [offer] }, new Date('2026-07-25T14:00:00Z'))).toBe('offer_over')
  expect(standing({ offers: [{ ...offer, endedAt: now, ending: 'expired' }] })).toBe('offer_over')
  expect(standing({ offers: [{ ...offer, endedAt: now, ending: 'declined' }] })).toBe('declined')
  expect(standing({ offers: [{ ...offer, endedAt: now, ending: 'declined' }, offer] })).toBe('offered')
  expect(standing({ offers: [{ ...offer, endedAt: now, ending: 'withdrawn' }] })).toBe('sent')
  expect(standing({ offers: [{ ...offer, membership: { departure: null } }] })).toBe('taken')
  expect(standing({ offers: [{ ...offer, membership: { departure: {} } }] })).toBe('left')
})

test('no standing names a score, and each is a whole sentence', () => {
  for (const one of ['draft', 'sent', 'being_decided', 'waiting', 'another', 'not_this_time', 'offered', 'offer_over', 'declined', 'taken', 'left', 'withdrawn'] as const) {
    expect(standingInWords({ standing: one, answerBy: 'Friday 31 July' })).toMatch(/^[A-Z].*\.$/)
  }
  expect(standingInWords({ standing: 'sent', answerBy: 'Friday 31 July' })).toContain('by Friday 31 July')
})

const interest = (communityId: string, one: ReturnType<typeof standing>) => ({ communityId, standing: one, answerBy: '', offerId: null })
const form = (id: string, more: object) => ({ id, sent: true, mayChange: true, interests: [interest('a', 'sent')], ...more })

test('the newest form that says something about a community counts, and one taken back says nothing', () => {
  const forms = [form('new', { interests: [interest('a', 'withdrawn')] }), form('old', {})]
  expect(interestIn(forms, 'a')).toMatchObject({ formId: 'old', standing: 'sent' })
  expect(interestIn(forms, 'b')).toBeNull()
})

test('a further community goes into the form she writes, or else into one that may still be changed', () => {
  const draft = form('draft', { sent: false, interests: [] })
  expect(formToAddTo([form('sent', {}), draft])?.id).toBe('draft')
  expect(formToAddTo([form('fixed', { mayChange: false }), form('sent', {})])?.id).toBe('sent')
  expect(formToAddTo([form('over', { interests: [interest('a', 'withdrawn')] })])).toBeNull()
})
