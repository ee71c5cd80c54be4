import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeOn, visitor, type Actor, type Span } from '@/lib/access/actor'
import { membersOfDay } from '@/lib/check-ins/members-of-day.rules'
import type { Decision } from '@/lib/kernel/decision'
import { backOn, mayBeginOn, mayPlanPause, mayReturnOn, pauseAhead, pauseOn } from '@/lib/memberships/pause.rules'
import { workShown } from '@/lib/memberships/work-shown.rules'
import { asksAboutPrevention, maybeBegins, maybeEnds } from '@/lib/people/affiliation.rules'
import { asOneWouldExpect, isOfWork, lastDay, lives, type Happening, type StandingOfDay } from '@/tests/scenarios/working-lives'

const sequences = 10_000
const dayMs = 86_400_000
const begin = Date.parse('2026-08-01T00:00:00Z')
const day = (number: number) => new Date(begin + number * dayMs)

type Work = { roleTitle: string; setting: string; fromOn: Date; untilOn: Date | null }
type Life = { place: Span; work: Work[]; asked: number }

const all = (...decisions: Decision[]) => decisions.every((decision) => decision.allowed)

/** One happening by the product's own rules, as its commands ask them. */
function happens(life: Life, one: Happening, today: Date): void {
  const { place, work } = life
  const on = (days: number) => new Date(today.getTime() + days * dayMs)
  const ended = one.kind === 'work ends' ? work[one.which % work.length] : undefined
  switch (one.kind) {
    case 'wait':
    case 'answers':
      return
    case 'work begins':
      if (all(maybeBegins(on(one.from), today))) work.push({ roleTitle: 'Worker', setting: one.setting, fromOn: on(one.from), untilOn: null })
      return
    case 'work ends':
      if (!ended || !all(maybeEnds(ended, on(one.on), today))) return
      if (asksAboutPrevention(ended, [place])) life.asked += 1
      ended.untilOn = on(one.on)
      return
    case 'takes a break': {
      if (place.untilOn || !all(mayBeginOn(on(one.from), today), mayReturnOn(on(one.until), on(one.from)), mayPlanPause(place.pauses, today))) return
      life.place = { ...place, pauses: [...place.pauses, { fromOn: on(one.from), returnsOn: on(one.until) }] }
      return
    }
    case 'comes back': {
      const pause = place.untilOn ? null : pauseAhead(place.pauses, today)
      if (pause) life.place = { ...place, pauses: place.pauses.map((known) => (known === pause ? { ...known, returnsOn: backOn(known, today) } : known)) }
      return
    }
    case 'leaves':
    case 'is ended by staff':
      if (!place.untilOn) life.place = { ...place, untilOn: today }
  }
}

function lived(happenings: readonly Happening[]): Life {
  const life: Life = { place: { communityId: 'c', fromOn: day(0), untilOn: null, pauses: [] }, work: [], asked: 0 }
  let today = 0
  for (const one of happenings) {
    if (one.kind === 'wait') today += one.days
    else happens(life, one, day(today))
  }
  return life
}

function standings({ place }: Life): StandingOfDay[] {
  const ana: Actor = { ...visitor, kind: 'person', personId: 'ana', memberships: [place] }
  return Array.from({ length: lastDay + 1 }, (_, number) => {
    const mine = placeOn(ana, 'c', day(number))
    return mine === null ? 'out' : pauseOn(mine.pauses, day(number)) ? 'away' : 'in'
  })
}

/** Whether the roll of a session on a day has her. */
function onRoll({ place }: Life, number: number): boolean {
  const person = { id: 'ana', calledName: 'Ana', pronouns: null }
  // Noted at the first minute of the day, before any session of it.
  const departure = place.untilOn && { leftOn: place.untilOn, recordedAt: place.untilOn }
  const session = { startsAt: new Date(day(number).getTime() + 60_000), arrivals: [], apologies: [], rollEntries: [] }
  return membersOfDay(session, [{ fromOn: place.fromOn, departure, pauses: place.pauses, person }], 'UTC', session.startsAt).length === 1
}

test(`${sequences} working lives: the place is what a calendar and a pencil say it is, and work changes nothing about it`, () => {
  let asked = 0
  let shown = 0
  let left = 0
  let away = 0
  fc.assert(
    fc.property(lives(25), fc.nat(lastDay), (happenings, someDay) => {
      const life = lived(happenings)
      const expected = asOneWouldExpect(happenings)
      expect(standings(life)).toEqual(expected)
      expect(onRoll(life, someDay)).toBe(expected[someDay] === 'in')
      expect(standings(lived(happenings.filter((one) => !isOfWork(one))))).toEqual(expected)
      asked += life.asked
      shown += workShown('setting', life.work, day(lastDay)) ? 1 : 0
      left += expected.at(-1) === 'out' ? 1 : 0
      away += expected.includes('away') ? 1 : 0
    }),
    { numRuns: sequences },
  )
  // None of it is rare, so that the property is not about empty lives.
  expect(Math.min(asked, shown, left, away)).toBeGreaterThan(sequences / 10)
}, 120_000)

test('the comparison can fail: a place that ended with the job is found', () => {
  const endsWithTheJob = (happenings: readonly Happening[]) => {
    const life = lived(happenings)
    const last = life.work.find(({ untilOn }) => untilOn !== null)
    return standings(last?.untilOn && !life.place.untilOn ? { ...life, place: { ...life.place, untilOn: last.untilOn } } : life)
  }
  expect(() => fc.assert(fc.property(lives(25), (one) => expect(endsWithTheJob(one)).toEqual(asOneWouldExpect(one))))).toThrow()
})
