import 'server-only'
import { formsThatKeepApart, type Both } from '@/lib/interests/merge-forms.writes'
import type { Tx } from '@/lib/kernel/db'
import { mergeMemberships, type MembershipOfBoth } from './merge-memberships.writes'
import { lockPlaces } from './offer.writes'

type Merging = Both & { now: Date }

const live = { sentAt: { not: null }, withdrawnAt: null } as const

/**
 * In each community that both accounts of one person know, she holds one place and has one wish: their memberships become
 * one, an offer beside a place ends, and so does the second interest. What was held twice goes back to the community.
 */
export async function mergePlaces(tx: Tx, both: Merging): Promise<void> {
  const personId = { in: [both.former, both.into] }
  const select = { communityId: true, personId: true } as const
  const rows = [
    await tx.membership.findMany({ where: { personId }, select }),
    await tx.offer.findMany({ where: { personId, endedAt: null }, select }),
    await tx.interest.findMany({ where: { personId, ...live }, select }),
  ].flat()
  const known = (who: string) => new Set(rows.flatMap((row) => (row.personId === who ? [row.communityId] : [])))
  const theirs = known(both.former)
  const shared = [...known(both.into)].filter((communityId) => theirs.has(communityId)).sort()
  const kept = shared.length > 0 ? await formsThatKeepApart(tx, both) : []
  for (const communityId of shared) await oneOfEach(tx, communityId, both, kept)
}

async function oneOfEach(tx: Tx, communityId: string, { former, into, now }: Merging, keepApart: readonly string[]): Promise<void> {
  await lockPlaces(tx, communityId)
  const where = { communityId, personId: { in: [former, into] } }
  const memberships = await membershipsOf(tx, where)
  const offers = await tx.offer.findMany({
    where: { ...where, endedAt: null },
    orderBy: [{ openUntilOn: 'desc' }, { id: 'asc' }],
    select: { id: true, interestId: true, membership: { select: { id: true } } },
  })
  const interests = await interestsOf(tx, where)
  const mine = memberships.find(({ personId }) => personId === into)
  const theirs = memberships.find(({ personId }) => personId === former)
  const active = memberships.filter(({ departure }) => departure === null).length
  const open = offers.filter(({ membership }) => membership === null)
  // A choice to offer holds a place before its letter, and with it the offer, goes out.
  const chosen = interests.filter(({ id, placing }) => placing?.choice === 'offer' && !offers.some((offer) => offer.interestId === id))

  const place = mine && theirs ? await mergeMemberships(tx, mine, theirs) : (mine ?? theirs)
  // Beside a place an offer has nothing to offer; without one, the offer that is open longest stays.
  const offer = offers.find(({ id }) => id === place?.offerId) ?? (active > 0 ? undefined : open[0])
  const choice = active > 0 || offer ? undefined : chosen[0]
  const ending = offers.filter(({ id }) => id !== offer?.id)
  await tx.offer.updateMany({ where: { id: { in: ending.map(({ id }) => id) } }, data: { endedAt: now, ending: 'withdrawn' } })
  const undone = [...ending.map(({ interestId }) => interestId), ...chosen.filter(({ id }) => id !== choice?.id).map(({ id }) => id)]
  await tx.placing.updateMany({
    where: { interestId: { in: undone.filter((id) => id !== null) }, choice: 'offer' },
    data: { choice: null, lastEnding: 'withdrawn', letterSentAt: null, version: { increment: 1 } },
  })

  const stays = [offer?.interestId, choice?.id].find((id) => id && interests.some((one) => one.id === id)) ?? firstToStay(interests, keepApart)
  const others = interests.filter(({ id, formId }) => id !== stays && !keepApart.includes(formId)).map(({ id }) => id)
  await tx.interest.updateMany({ where: { id: { in: others } }, data: { withdrawnAt: now } })

  const held = active + open.length + chosen.length
  const holds = active > 0 || open.some(({ id }) => id === offer?.id) || choice ? 1 : 0
  if (held > holds) await tx.community.updateMany({ where: { id: communityId }, data: { placesTaken: { decrement: held - holds } } })
  if (active > 1) await tx.communityTally.updateMany({ where: { communityId }, data: { members: { decrement: active - 1 } } })
}

type Where = { communityId: string; personId: { in: string[] } }

function membershipsOf(tx: Tx, where: Where): Promise<MembershipOfBoth[]> {
  return tx.membership.findMany({
    where,
    select: {
      id: true, personId: true, offerId: true, fromOn: true, takenAt: true,
      departure: { select: { id: true, leftOn: true } },
      pauses: { select: { fromOn: true, returnsOn: true, startedAt: true } },
    },
  })
}

function interestsOf(tx: Tx, where: Where) {
  return tx.interest.findMany({
    where: { ...where, ...live },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    select: { id: true, formId: true, placing: { select: { choice: true } } },
  })
}

type InterestOfBoth = Awaited<ReturnType<typeof interestsOf>>[number]

/** One whose form asks not to be placed with somebody, else one on which staff chose something, else the first that was sent. */
function firstToStay(interests: readonly InterestOfBoth[], keepApart: readonly string[]): string | undefined {
  const stays = interests.find(({ formId }) => keepApart.includes(formId)) ?? interests.find(({ placing }) => placing) ?? interests[0]
  return stays?.id
}
