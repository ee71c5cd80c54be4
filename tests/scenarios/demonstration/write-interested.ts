import { writeNotPlacedWith } from '@/lib/interests/not-placed-with.writes'
import { owner } from '@/tests/setup/owner'
import { daysAfter, minutesAfter } from './calendar'
import { secondGroup } from './communities'
import { dice } from './dice'
import { apart, type Interested } from './interested'
import { interestedFromElsewhere } from './interested-elsewhere'
import { interestedFromSchools } from './interested-schools'
import type { DemonstrationPerson } from './person'
import { forEach } from './run'
import { writeForm } from './sent-form'
import { addressOf, type People } from './write-people'
import type { WrittenCommunity } from './write-program'

const interested: readonly Interested[] = [...interestedFromSchools, ...interestedFromElsewhere]

/** Those among them who have an account already. */
export const interestedPeople: readonly DemonstrationPerson[] = interested.flatMap(([at, name, , , , , more = {}]) =>
  more.account && more.works ? [{ at, name, pronouns: more.pronouns ?? null, work: [[more.works, more.account, 20]] }] : [],
)

/** The forms for the group that is being put together, with one that is not sent and one about a topic nobody has yet. */
export async function writeInterested(written: readonly WrittenCommunity[], people: People, now: Date): Promise<void> {
  const bySlug = new Map(written.map((one) => [one.slug, one]))
  const group = bySlug.get(secondGroup.slug)!
  await forEach(interested, (one) => write(one, group, bySlug, people, now))
  const { id: formId } = await owner().interestForm.findFirstOrThrow({ where: { address: addressOf({ at: apart.by }) }, select: { id: true } })
  const [wish] = await writeNotPlacedWith(owner(), formId, [apart.words])
  const matched = { meansPersonId: people.get(apart.from)!, matchedById: people.get('hannah')!, matchedAt: daysAfter(now, -1) }
  await owner().notPlacedWith.update({ where: { id: wish! }, data: matched })
  await writeUnsent(group, now)
  await writeTopic(now)
}

async function write(
  [at, name, setting, region, years, why, more = {}]: Interested,
  group: WrittenCommunity,
  bySlug: ReadonlyMap<string, WrittenCommunity>,
  people: People,
  now: Date,
): Promise<void> {
  const wishes = [group, ...(more.also ? [bySlug.get(more.also)!] : [])]
  if (more.before) wishes.reverse()
  await writeForm({
    at, name, setting, region, years, why, wishes,
    pronouns: more.pronouns ?? null,
    work: more.works ? [[more.works, more.account ?? '', 20]] : [],
    alone: more.alone ?? false,
    personId: people.get(at) ?? null,
    sentAt: minutesAfter(now, -(0.5 + dice(at, 'sent') * 20) * 24 * 60),
    away: group.sessions.filter(({ number }) => more.away?.includes(number)),
    canOffer: more.offers ?? null,
    accessNeeds: more.needs ?? null,
    contactWay: more.reach ?? null,
  })
}

async function writeUnsent(group: WrittenCommunity, now: Date): Promise<void> {
  const [address, savedAt] = [addressOf({ at: 'imogen' }), daysAfter(now, -2)]
  await owner().interestForm.create({
    data: {
      address, calledName: 'Imogen Vale', pronouns: 'she/her', setting: 'school', region: 'barwon_south_west', step: 2,
      createdAt: savedAt, savedAt, interests: { create: { communityId: group.id, address, createdAt: savedAt } },
    },
    select: { id: true },
  })
}

async function writeTopic(now: Date): Promise<void> {
  const sentAt = daysAfter(now, -6)
  await owner().interestForm.create({
    data: {
      address: addressOf({ at: 'lachlan' }), calledName: 'Lachlan Boyd', setting: 'sport', region: 'loddon_mallee',
      yearsInPrevention: 'one_to_three', aloneInRole: true, hopes: 'To meet others who do this at country clubs on winter nights.',
      topic: 'Prevention in community sport', step: 5, provenAt: sentAt, createdAt: sentAt, savedAt: sentAt, sentAt,
    },
    select: { id: true },
  })
}
