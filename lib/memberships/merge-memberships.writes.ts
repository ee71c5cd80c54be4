import 'server-only'
import type { Tx } from '@/lib/kernel/db'
import { earliest, spanOfBoth, timesAwayOfBoth } from '@/lib/people/merge.rules'

export type MembershipOfBoth = {
  id: string
  personId: string
  offerId: string | null
  fromOn: Date
  takenAt: Date
  departure: { id: string; leftOn: Date } | null
  pauses: { fromOn: Date; returnsOn: Date | null; startedAt: Date }[]
}

/** Makes one membership of the two that one person has in a community under two accounts. It covers the time of both. */
export async function mergeMemberships(tx: Tx, mine: MembershipOfBoth, theirs: MembershipOfBoth): Promise<MembershipOfBoth> {
  const span = spanOfBoth(spanOf(mine), spanOf(theirs))
  const departure = span.untilOn && [mine, theirs].map((one) => one.departure).find((one) => one?.leftOn.getTime() === span.untilOn?.getTime())
  const ids = { in: [mine.id, theirs.id] }
  await tx.departure.deleteMany({ where: { membershipId: ids, ...(departure ? { id: { not: departure.id } } : {}) } })
  const away = timesAwayOfBoth([...mine.pauses, ...theirs.pauses])
  await tx.pause.deleteMany({ where: { membershipId: ids } })
  await tx.pause.createMany({ data: away.map((pause) => ({ ...pause, membershipId: mine.id })) })

  // An offer leads to one membership, so the one that goes has to be gone before the other takes its offer.
  await tx.$queryRaw`select merge_memberships(${mine.id}::uuid, ${theirs.id}::uuid)::text`
  const offerId = mine.offerId ?? theirs.offerId
  const takenAt = earliest(mine.takenAt, theirs.takenAt)
  await tx.membership.updateMany({ where: { id: mine.id }, data: { fromOn: span.fromOn, takenAt, offerId } })
  return { ...mine, fromOn: span.fromOn, takenAt, offerId, departure: departure || null }
}

function spanOf({ fromOn, departure }: MembershipOfBoth) {
  return { fromOn, untilOn: departure?.leftOn ?? null }
}
