import 'server-only'
import { dateOf } from '@/lib/kernel/dates'
import type { Tx } from '@/lib/kernel/db'

/** Ends a person’s places, and takes back offers that she has not taken or not yet had: all go to the program team. */
export async function freePlaces(tx: Tx, personId: string, now: Date): Promise<void> {
  // The communities’ rows guard their places. In the order of their ids, so that nobody waits for us who holds one we need.
  const communities = await tx.$queryRaw<{ id: string; timeZone: string }[]>`
    select c."id"::text, c."timeZone" from "Community" c
    where exists (select from "Membership" m where m."communityId" = c."id" and m."personId" = ${personId}::uuid)
       or exists (select from "Offer" o where o."communityId" = c."id" and o."personId" = ${personId}::uuid)
       or exists (select from "Interest" i where i."communityId" = c."id" and i."personId" = ${personId}::uuid)
    order by c."id" for update`
  for (const { id, timeZone } of communities) {
    const chosen = await chosenWithoutOffer(tx, personId, id)
    const left = await tx.$executeRaw`
      insert into "Departure" ("id", "membershipId", "leftOn", "recordedById", "recordedAt")
      select gen_random_uuid(), m."id", greatest(m."fromOn", ${dateOf(now, timeZone)}::date), ${personId}::uuid, ${now} from "Membership" m
      where m."communityId" = ${id}::uuid and m."personId" = ${personId}::uuid
      on conflict ("membershipId") do nothing`
    const withdrawn = await tx.$executeRaw`
      update "Offer" o set "endedAt" = ${now}, "ending" = 'withdrawn'
      where o."communityId" = ${id}::uuid and o."personId" = ${personId}::uuid and o."endedAt" is null
        and not exists (select from "Membership" m where m."offerId" = o."id")`
    await tx.community.updateMany({ where: { id }, data: { placesTaken: { decrement: chosen + left + withdrawn } } })
  }
}

/** A place is held from the moment at which staff choose somebody, before the letter makes an offer of it. */
async function chosenWithoutOffer(tx: Tx, personId: string, communityId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ held: number }[]>`
    select count(*)::int as "held" from "Placing" p join "Interest" i on i."id" = p."interestId"
    where i."personId" = ${personId}::uuid and i."communityId" = ${communityId}::uuid and p."choice" = 'offer'
      and not exists (select from "Offer" o where o."interestId" = i."id" and o."endedAt" is null)`
  return row?.held ?? 0
}
