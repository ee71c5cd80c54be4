import 'server-only'
import type { Tx } from '@/lib/kernel/db'
import { mergeMemberships, type MembershipOfBoth } from './merge-memberships.writes'

type Both = { former: string; into: string; now: Date }

const live = { sentAt: { not: null }, withdrawnAt: null } as const

/**
 * In each community that both accounts of one person know, she holds one place and has one wish: their memberships become
 * one, an offer beside a place ends, and so does the second interest. What was held twice goes back to the community.
 */
export async function mergePlaces(tx: Tx, both: Both): Promise<void> {
  const personId = { in: [both.former, both.into] }
  const rows = await Promise.all([
    tx.membership.findMany({ where: { personId }, select: { communityId: true, personId: true } }),
    tx.offer.findMany({ where: { personId, endedAt: null }, select: { communityId: true, personId: true } }),
    tx.interest.findMany({ where: { personId, ...live }, select: { communityId: true, personId: true } }),
  ])
  const known = (who: string) => new Set(rows.flat().flatMap((row) => (row.personId === who ? [row.communityId] : [])))
  const theirs = known(both.former)
  const shared = [...known(both.into)].filter((communityId) => theirs.has(communityId)).sort()
  for (const communityId of shared) await oneOfEach(tx, communityId, both)
}

async function oneOfEach(tx: Tx, communityId: string, both: Both): Promise<void> {
  await tx.$executeRaw`select 1 from "Community" where "id" = ${communityId}::uuid for update`
  const where = { communityId, personId: { in: [both.former, both.into] } }
  const memberships: MembershipOfBoth[] = await tx.membership.findMany({
    where,
    select: {
      id: true, personId: true, offerId: true, fromOn: true, takenAt: true,
      departure: { select: { id: true, leftOn: true } },
      pauses: { select: { fromOn: true, returnsOn: true, startedAt: true } },
    },
  })
  const offers = await tx.offer.findMany({
    where: { ...where, endedAt: null },
    orderBy: [{ openUntilOn: 'desc' }, { id: 'asc' }],
    select: { id: true, interestId: true, membership: { select: { id: true } } },
  })
  const mine = memberships.find(({ personId }) => personId === both.into)
  const theirs = memberships.find(({ personId }) => personId === both.former)
  const active = memberships.filter(({ departure }) => departure === null).length
  const held = active + offers.filter(({ membership }) => membership === null).length

  const kept = mine && theirs ? await mergeMemberships(tx, mine, theirs) : (mine ?? theirs)
  // Beside a place an offer has nothing to offer; without one, the offer that is open longest stays.
  const offer = offers.find(({ id }) => id === kept?.offerId) ?? (active > 0 ? null : offers[0])
  const ending = offers.filter(({ id }) => id !== offer?.id).map(({ id }) => id)
  await tx.offer.updateMany({ where: { id: { in: ending } }, data: { endedAt: both.now, ending: 'withdrawn' } })
  await oneInterest(tx, where, offer?.interestId ?? null, both.now)

  const holds = active > 0 || (offer && !offer.membership) ? 1 : 0
  if (held > holds) await tx.community.updateMany({ where: { id: communityId }, data: { placesTaken: { decrement: held - holds } } })
  if (active > 1) await tx.communityTally.updateMany({ where: { communityId }, data: { members: { decrement: active - 1 } } })
}

type Where = { communityId: string; personId: { in: string[] } }

/** The interest that led to her place stays, else one on which staff chose something, else the first that was sent. */
async function oneInterest(tx: Tx, where: Where, ofOffer: string | null, now: Date): Promise<void> {
  const interests = await tx.interest.findMany({
    where: { ...where, ...live },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    select: { id: true, placing: { select: { interestId: true } } },
  })
  const stays = interests.find(({ id }) => id === ofOffer) ?? interests.find(({ placing }) => placing) ?? interests[0]
  const others = interests.filter(({ id }) => id !== stays?.id).map(({ id }) => id)
  await tx.interest.updateMany({ where: { id: { in: others } }, data: { withdrawnAt: now } })
}
