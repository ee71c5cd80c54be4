import 'server-only'
import type { Tx } from '@/lib/kernel/db'
import { freePartsToCome } from '@/lib/plans/free-parts.writes'
import type { DepartureKind } from './membership.labels'
import { freePlace, lockPlaces } from './offer.writes'

type Leaving = {
  membershipId: string
  communityId: string
  personId: string
  kind: DepartureKind
  leftOn: Date
  reason?: string
  recordedById: string | null
  now: Date
}

/** Ends a membership once, however often it is asked: its place goes back to the community, which is to say to the program team. */
export async function recordDeparture(tx: Tx, leaving: Leaving): Promise<boolean> {
  const { membershipId, communityId, personId, kind, leftOn, reason = null, recordedById, now } = leaving
  // The community's row guards its places: whoever offers one waits until this one is free, and the other way round.
  await lockPlaces(tx, communityId)
  const ended = await tx.$executeRaw`
    insert into "Departure" ("id", "membershipId", "kind", "leftOn", "reason", "recordedById", "recordedAt")
    values (gen_random_uuid(), ${membershipId}::uuid, ${kind}::"DepartureKind", ${leftOn}::date, ${reason}, ${recordedById}::uuid, ${now})
    on conflict ("membershipId") do nothing`
  if (ended === 0) return false
  await freePlace(tx, communityId)
  // That she keeps her place is no longer true.
  await tx.groupLine.deleteMany({ where: { communityId, personId, kind: 'changed_work' } })
  await freePartsToCome(tx, { personId, communityId, now })
  return true
}
