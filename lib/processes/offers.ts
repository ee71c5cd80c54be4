import { systemViewer } from '@/lib/access/viewer'
import { execute } from '@/lib/kernel/command'
import { db } from '@/lib/kernel/db'
import { expireOffer } from '@/lib/memberships/expire-offer.command'

const atOnce = 500

/** Ends the offers whose last day is over, each in an act of its own, and answers how many. As often as one likes, each ends once. */
export async function endOffersPastTheirDay(now: Date): Promise<number> {
  const viewer = systemViewer('an offer’s day is over')
  const past = await db().$queryRaw<{ id: string }[]>`
    select o."id"::text from "Offer" o join "Community" c on c."id" = o."communityId"
    where o."endedAt" is null and o."openUntilOn" < (${now}::timestamptz at time zone c."timeZone")::date
      and not exists (select from "Membership" m where m."offerId" = o."id")
    order by o."openUntilOn", o."id" limit ${atOnce}`
  let ended = 0
  for (const { id } of past) {
    const { kind } = await execute(expireOffer, viewer, { offerId: id }, { now })
    if (kind === 'done') ended += 1
  }
  return ended
}
