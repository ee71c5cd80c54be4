import 'server-only'
import type { Tx } from '@/lib/kernel/db'
import { freePlace, holdPlace, lockPlaces } from '@/lib/memberships/offer.writes'
import type { PlacingChoice } from '@/prisma/generated/enums'

/** What is chosen for an interest and the offer that stands, now that the community's row is locked. */
export function placingUnderLock(tx: Tx, interestId: string) {
  return tx.interest.findUniqueOrThrow({
    where: { id: interestId },
    select: {
      personId: true,
      withdrawnAt: true,
      placing: {
        select: {
          choice: true, version: true, reasonId: true, otherCommunityId: true, waitingReason: true, waitingPosition: true,
          chosenBy: { select: { calledName: true } },
        },
      },
      offers: { where: { endedAt: null }, take: 1, select: { id: true, membership: { select: { id: true } } } },
      letters: { select: { choice: true, batch: { select: { sentAt: true } } } },
    },
  })
}

/** Whether a wish not to be placed together stands between this interest and the community as it would be. */
export async function isKeptApart(tx: Tx, communityId: string, interestId: string): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`
    select from interests_kept_apart(${communityId}::uuid) where "interestId" = ${interestId}::uuid`
  return found.length > 0
}

export async function isMemberNow(tx: Tx, communityId: string, personId: string | null): Promise<boolean> {
  if (!personId) return false
  return (await tx.membership.count({ where: { communityId, personId, departure: null } })) > 0
}

export async function endOfWaitingList(tx: Tx, communityId: string): Promise<number> {
  const { _max } = await tx.placing.aggregate({ where: { interest: { communityId } }, _max: { waitingPosition: true } })
  return (_max.waitingPosition ?? 0) + 1
}

type Chosen = {
  choice: PlacingChoice | null
  reasonId: string | null
  otherCommunityId: string | null
  waitingPosition: number | null
  waitingReason: string | null
  letterSentAt: Date | null
  chosenById: string
  chosenAt: Date
}

/** Writes a choice over the last one, with a version one higher. The row of the community must be locked. */
export async function writePlacing(tx: Tx, interestId: string, chosen: Chosen): Promise<void> {
  await tx.placing.upsert({
    where: { interestId },
    create: { interestId, ...chosen },
    update: { ...chosen, lastEnding: null, version: { increment: 1 } },
    select: { interestId: true },
  })
}

/** Holds or frees a place as a choice comes or goes. The row must be locked, and have room. */
export async function followChoice(tx: Tx, communityId: string, before: PlacingChoice | null, now: PlacingChoice | null): Promise<void> {
  if (now === 'offer' && before !== 'offer') await holdPlace(tx, communityId)
  if (now !== 'offer' && before === 'offer') await freePlace(tx, communityId)
}

/** Takes back what was chosen for an interest that its person withdraws, so that a place held for her is free again. */
export async function releaseInterest(tx: Tx, interest: { id: string; communityId: string }): Promise<void> {
  await lockPlaces(tx, interest.communityId)
  const { placing, offers } = await placingUnderLock(tx, interest.id)
  if (!placing?.choice || offers.length > 0) return
  await followChoice(tx, interest.communityId, placing.choice, null)
  await tx.placing.updateMany({
    where: { interestId: interest.id },
    data: { choice: null, waitingPosition: null, letterSentAt: null, version: { increment: 1 } },
  })
}
