import { leaveCommunity } from '@/lib/memberships/leave-community.command'
import { offerPlace } from '@/lib/memberships/offer-place.command'
import { takePlace } from '@/lib/memberships/take-place.command'
import { owner } from '@/tests/setup/owner'
import { daysAfter, minutesAfter, programDates } from './calendar'
import { dice } from './dice'
import type { DemonstrationPerson } from './person'
import { facilitatorPeople, offeredPeople, tom, waitingPeople } from './people-program'
import { forEach, runAs } from './run'
import { writeForm } from './sent-form'
import type { People } from './write-people'
import type { WrittenCommunity } from './write-program'

type Form = DemonstrationPerson & { setting?: string; region?: string }

/** Everyone who is or was a member, from interest to place, and those who wait. */
export async function givePlaces(written: readonly WrittenCommunity[], people: People, now: Date): Promise<void> {
  for (const community of written) {
    const members = [...community.members, ...guestsOf(community)]
    await forEach(members, (person) => becomeMember(community, person, people, now), 4)
    const waiting = waitingPeople.filter((person) => person.community === community.slug)
    await forEach(waiting, async (person) => void (await sendInterest(community, person, people, now)))
  }
}

/** Farah, who facilitates one community, is a member of another; Tom was a member of one. */
const farahsPlace = 'mid-to-senior-practitioners'
export const tomsPlace = 'regional-and-rural'

function guestsOf({ slug }: WrittenCommunity): DemonstrationPerson[] {
  if (slug === tomsPlace) return [tom]
  return slug === farahsPlace ? facilitatorPeople.filter(({ at }) => at === 'farah') : []
}

async function becomeMember(
  community: WrittenCommunity,
  person: DemonstrationPerson,
  people: People,
  now: Date,
): Promise<void> {
  const interestId = await sendInterest(community, person, people, now)
  const offeredAt = minutesAfter(daysAfter(programDates(now).answerOn, -3), dice(person.at, 'offered') * 300)
  const by = people.get(dice(person.at) < 0.6 ? 'dana' : 'hannah')!
  const { offerId } = await runAs(by, offerPlace, { interestId }, offeredAt)
  await runAs(
    people.get(person.at)!,
    takePlace,
    { offerId },
    minutesAfter(offeredAt, 60 + dice(person.at, 'took') * 4 * 24 * 60),
  )
}

async function sendInterest(community: WrittenCommunity, person: Form, people: People, now: Date): Promise<string> {
  const days = 1 + Math.floor(dice(person.at, 'interest') * 18)
  const sentAt = minutesAfter(daysAfter(programDates(now).interestClosesOn, -days), dice(person.at) * 600)
  const [interestId] = await writeForm({ ...person, personId: people.get(person.at) ?? null, sentAt, wishes: [community] })
  return interestId!
}

/** Tom leaves by himself after the second session, and his place is free again. */
export async function tomLeaves(community: WrittenCommunity, people: People, now: Date): Promise<void> {
  const where = { communityId_personId: { communityId: community.id, personId: people.get('tom')! } }
  const { id: membershipId } = await owner().membership.findUniqueOrThrow({ where, select: { id: true } })
  const day = new Date(Math.min(daysAfter(community.sessions[1]!.startsAt, 20).getTime(), daysAfter(now, -2).getTime()))
  await runAs(people.get('tom')!, leaveCommunity, { membershipId }, day)
}

/** Offers an open place, which is not taken yet, so many days ago. */
export async function leaveOffered(
  who: keyof typeof offeredPeople,
  community: WrittenCommunity,
  people: People,
  now: Date,
  days: number,
) {
  const interestId = await sendInterest(community, offeredPeople[who], people, now)
  return runAs(people.get('dana')!, offerPlace, { interestId }, daysAfter(now, -days))
}
