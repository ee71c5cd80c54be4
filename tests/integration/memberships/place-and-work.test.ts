import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeOn } from '@/lib/access/actor'
import { viewerFor } from '@/lib/access/viewer'
import { dateOf } from '@/lib/kernel/dates'
import { endMembership } from '@/lib/memberships/end-membership.command'
import { leaveCommunity } from '@/lib/memberships/leave-community.command'
import { comeBack, pauseMembership } from '@/lib/memberships/pause-membership.command'
import { pauseOn } from '@/lib/memberships/pause.rules'
import { addAffiliation } from '@/lib/people/add-affiliation.command'
import { answerPrevention } from '@/lib/people/answer-prevention.command'
import { endAffiliation } from '@/lib/people/end-affiliation.command'
import { community } from '@/tests/factories/communities'
import { membership } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { asOneWouldExpect, isOfWork, lastDay, lives, type Happening } from '@/tests/scenarios/working-lives'
import { as } from '@/tests/integration/check-ins/world'
import { owner } from '@/tests/setup/owner'
import { placesTaken } from './world'

const sequences = 60
const dayMs = 86_400_000
// Eight in the morning in Melbourne, when it is still the day before in UTC: the days must be Melbourne's.
const begin = Date.parse('2026-11-01T21:00:00Z')
const at = (number: number) => new Date(begin + number * dayMs)
const stored = (number: number) => dateOf(at(number), 'Australia/Melbourne')
const typed = (number: number) => stored(number).toISOString().slice(0, 10)

type Cast = { ana: { id: string }; dana: { id: string }; membershipId: string; work: string[] }

/** One happening by the product's own commands, on its day. What the rules refuse is refused, and the life goes on. */
async function happens({ ana, dana, membershipId, work }: Cast, one: Happening, today: number): Promise<void> {
  const now = at(today)
  switch (one.kind) {
    case 'wait':
      return
    case 'work begins': {
      const added = await as(ana, addAffiliation, { setting: one.setting, region: 'hume', organisation: `Place ${one.setting}`, fromOn: typed(today + one.from) }, now)
      if (added.kind === 'done') work.push(added.data.id)
      return
    }
    case 'work ends':
      if (work.length > 0) await as(ana, endAffiliation, { affiliationId: work[one.which % work.length]!, untilOn: typed(today + one.on) }, now)
      return
    case 'answers':
      await as(ana, answerPrevention, { answer: one.answer, ...(one.tells ? { tell: membershipId } : {}) }, now)
      return
    case 'takes a break':
      await as(ana, pauseMembership, { membershipId, fromOn: typed(today + one.from), returnsOn: typed(today + one.until) }, now)
      return
    case 'comes back':
      await as(ana, comeBack, { membershipId }, now)
      return
    case 'leaves':
      await as(ana, leaveCommunity, { membershipId }, now)
      return
    case 'is ended by staff':
      await as(dana, endMembership, { membershipId, reason: 'As agreed.' }, now)
  }
}

test(`${sequences} working lives on the database: work changes nothing about the place, and the place is what is expected of it`, async () => {
  const dana = await personWithRole('staff', { calledName: 'Dana' })
  await owner().roleGrant.updateMany({ where: { personId: dana.id }, data: { fromOn: new Date('2020-01-01') } })
  let happened = 0
  await fc.assert(
    fc.asyncProperty(lives(12), async (happenings) => {
      const [ana, group] = [await person(), await community()]
      const place = await membership(group.id, ana.id, { fromOn: stored(0) })
      const cast: Cast = { ana, dana, membershipId: place.id, work: [] }
      const record = async () => JSON.stringify([
        await owner().membership.findMany({ where: { personId: ana.id } }),
        await owner().pause.findMany({ where: { membershipId: place.id } }),
        await owner().departure.findMany({ where: { membershipId: place.id } }),
        await placesTaken(group.id),
      ])
      let today = 0
      for (const one of happenings) {
        if (one.kind === 'wait') today += one.days
        else {
          const before = await record()
          await happens(cast, one, today)
          happened += 1
          if (isOfWork(one)) expect(await record(), one.kind).toBe(before)
        }
      }
      const expected = asOneWouldExpect(happenings)
      const viewer = await viewerFor(ana.id, at(lastDay))
      const standings = Array.from({ length: lastDay + 1 }, (_, number) => {
        const mine = placeOn(viewer, group.id, stored(number))
        return mine === null ? 'out' : pauseOn(mine.pauses, stored(number)) ? 'away' : 'in'
      })
      expect(standings).toEqual(expected)
      expect(await placesTaken(group.id)).toBe(expected.at(-1) === 'out' ? 0 : 1)
    }),
    { numRuns: sequences },
  )
  expect(happened).toBeGreaterThan(sequences * 2)
}, 240_000)
