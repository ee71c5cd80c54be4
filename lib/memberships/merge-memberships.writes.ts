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
  if (departure) await tx.departure.updateMany({ where: { id: departure.id }, data: { membershipId: mine.id } })

  const away = timesAwayOfBoth([...mine.pauses, ...theirs.pauses])
  await tx.pause.deleteMany({ where: { membershipId: ids } })
  await tx.pause.createMany({ data: away.map((pause) => ({ ...pause, membershipId: mine.id })) })

  // An offer leads to one membership, so the one that goes lets go of it first.
  await tx.membership.deleteMany({ where: { id: theirs.id } })
  const offerId = mine.offerId ?? theirs.offerId
  const takenAt = earliest(mine.takenAt, theirs.takenAt)
  await tx.membership.updateMany({ where: { id: mine.id }, data: { fromOn: span.fromOn, takenAt, offerId } })
  return { ...mine, fromOn: span.fromOn, takenAt, offerId, departure: departure || null }
}

function spanOf({ fromOn, departure }: MembershipOfBoth) {
  return { fromOn, untilOn: departure?.leftOn ?? null }
}
