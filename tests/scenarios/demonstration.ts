import { owner } from '@/tests/setup/owner'
import { signInBrowsers } from './demonstration/browsers'
import { changeOverTime } from './demonstration/changes'
import { communities } from './demonstration/communities'
import { bringLists, tomAsksToBeForgotten } from './demonstration/lists'
import { beginComposing } from './demonstration/composing'
import { beginOpenSession, openSession } from './demonstration/open-session'
import { holdPastSessions } from './demonstration/past-sessions'
import { facilitatorPeople, offeredPeople, teamPeople, tom, waitingPeople } from './demonstration/people-program'
import { givePlaces, leaveOffered, tomLeaves } from './demonstration/places'
import { interestedPeople, writeInterested } from './demonstration/write-interested'
import { changeSessions, putBeforeTheGroup, writeRhythms } from './demonstration/rhythms'
import { writeOrganisations, writePeople, type People } from './demonstration/write-people'
import { writeProgram, writeRoles, type WrittenCommunity } from './demonstration/write-program'

export type Demonstration = {
  /** The id of each person by the name of her address: `person('priya')` is priya@example.org. */
  person: (at: string) => string
  community: (slug: string) => WrittenCommunity
  /** The session of Regional and Rural whose doors are open. */
  openSessionId: string
  /** The offer that Lee has not taken yet. */
  offerId: string
}

/** The demonstration program around an instant, in a database that has been migrated and is empty. */
export async function demonstration(now: Date): Promise<Demonstration> {
  const members = communities.flatMap((one) => one.members)
  const waiting = waitingPeople.filter((person) => person.work.length > 0)
  const everyone = [...teamPeople, ...facilitatorPeople, ...members, ...Object.values(offeredPeople), tom, ...waiting, ...interestedPeople]
  const people: People = await writePeople(everyone, await writeOrganisations(), now)
  await writeRoles(people, now)
  const written = await writeProgram(people, now)
  const community = (slug: string) =>
    known(
      written.find((one) => one.slug === slug),
      slug,
    )
  const regional = community('regional-and-rural')
  await givePlaces(written, people, now)
  await writeInterested(written, people, now)
  await beginComposing(written, people, now)
  await tomLeaves(regional, people, now)
  await tomAsksToBeForgotten(people, now)
  await bringLists(people, now)
  await writeRhythms(written, people)
  await holdPastSessions(written, people, now)
  await beginOpenSession(regional, people, now)
  await putBeforeTheGroup(regional, people, now)
  await changeSessions(written, people, now)
  await changeOverTime(regional, people, now)
  await signInBrowsers(
    members.map(({ at }) => at),
    people,
    now,
  )
  await leaveOffered('hollie', community('emerging-practitioners'), people, now, 3)
  // Mail of the past has long left. The one that waits is Lee's offer.
  await owner().outboxMessage.deleteMany()
  await owner().mailboxMessage.deleteMany()
  const { offerId } = await leaveOffered('lee', regional, people, now, 1)
  await owner().outboxMessage.deleteMany({ where: { letter: { not: 'offer' } } })
  return { person: (at) => known(people.get(at), at), community, openSessionId: openSession(regional, now).id, offerId }
}

function known<Found>(found: Found | undefined, name: string): Found {
  if (found === undefined) throw new Error(`The demonstration has no ${name}`)
  return found
}
