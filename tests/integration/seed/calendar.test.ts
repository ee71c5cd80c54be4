import { expect, test } from 'vitest'
import { mayArriveAt } from '@/lib/check-ins/check-in.rules'
import { rhythmInWords } from '@/lib/communities/rhythm.rules'
import { programDates, sessionTimes, sessionTimesAhead, sessionTimesWithOneOpen, timeZone } from '@/tests/scenarios/demonstration/calendar'
import { communities, regional, secondGroup } from '@/tests/scenarios/demonstration/communities'

const hour = 3_600_000

/** Instants over three years, at all hours. */
const instants = Array.from({ length: 160 }, (_, step) => new Date(Date.UTC(2026, 0, 1) + step * 165.7 * hour))

test('whatever the day, about half the sessions are held and the time on the wall stays the same', () => {
  for (const now of instants) {
    for (const community of communities) {
      const times = sessionTimes(community, now)
      const held = times.filter(({ endsAt }) => endsAt < now).length
      expect(held, `${community.slug} at ${now.toISOString()}`).toBeGreaterThanOrEqual(2)
      expect(held, `${community.slug} at ${now.toISOString()}`).toBeLessThanOrEqual(6)
      expect(new Set(times.map((one) => rhythmInWords([one], timeZone))).size).toBe(1)
    }
  }
})

test('whatever the day and hour, one session is open, in its place in the series', () => {
  for (const now of instants) {
    const times = sessionTimesWithOneOpen(regional, now)
    const open = times.filter((one) => mayArriveAt({ ...one, timeZone, cancelled: false }, now).allowed)
    expect(open).toHaveLength(1)
    expect(mayArriveAt({ ...open[0]!, timeZone, cancelled: false }, new Date(now.getTime() + 3 * hour)).allowed).toBe(
      true,
    )
    const starts = times.map(({ startsAt }) => startsAt.getTime())
    expect(starts).toEqual([...starts].sort((one, other) => one - other))
    expect(rhythmInWords(times, timeZone)).toBe('Fridays, 10 to 11.30 am')
  }
})

test('whatever the day, the group that is put together begins in five to twelve weeks, and never in the summer break', () => {
  for (const now of instants) {
    const times = sessionTimesAhead(secondGroup, now)
    expect(times).toHaveLength(8)
    const weeks = (times[0]!.startsAt.getTime() - now.getTime()) / (7 * 24 * hour)
    expect(weeks, now.toISOString()).toBeGreaterThan(4.8)
    expect(weeks, now.toISOString()).toBeLessThan(12)
    for (const { startsAt } of times) expect(startsAt.toISOString().slice(5, 10)).not.toMatch(/^(12-(19|2.|3.)|01-[01]|01-2[0-5])/)
    expect(rhythmInWords(times, timeZone)).toBe('Thursdays, 4 to 5.30 pm')
  }
})

test('interest is sent and answered before the first session', () => {
  for (const now of instants) {
    const { interestClosesOn, answerOn, startsOn, endsOn } = programDates(now)
    expect([interestClosesOn, answerOn, startsOn, endsOn].map(Number)).toEqual(
      [interestClosesOn, answerOn, startsOn, endsOn].map(Number).sort((one, other) => one - other),
    )
    for (const community of communities) expect(sessionTimes(community, now)[0]!.startsAt > startsOn).toBe(true)
  }
})

test('in November 2026 the program is the one that was announced', () => {
  const now = new Date('2026-11-23T00:00:00Z')
  const { name, interestClosesOn, answerOn } = programDates(now)
  expect([name, interestClosesOn, answerOn]).toEqual(['2026–27', new Date('2026-07-21'), new Date('2026-07-31')])
  const days = sessionTimes(communities[0]!, now).map(({ startsAt }) => startsAt.toISOString().slice(0, 16))
  expect(days.slice(0, 3)).toEqual(['2026-08-12T00:00', '2026-09-09T00:00', '2026-10-13T23:00'])
})
