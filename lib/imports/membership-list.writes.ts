import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/kernel/db'
import { takesRoom, type PlaceEntry } from './membership-list.rules'

/** Writes places, a statement a table. The communities are locked, so that their places were counted and stay so. */
export async function writePlaces(
  tx: Tx,
  entries: readonly PlaceEntry[],
  { recordedById, now }: { recordedById: string; now: Date },
): Promise<{ subjectId: string; personId: string }[]> {
  const places = entries.map((entry) => ({ id: randomUUID(), ...entry, takesRoom: takesRoom(entry) }))
  const rows = JSON.stringify(places)
  await tx.$executeRaw`
    insert into "Membership" ("id", "communityId", "personId", "offerId", "takenAt", "fromOn")
    select p."id", p."communityId", p."personId", p."offerId", ${now}, p."fromOn"
    from jsonb_to_recordset(${rows}::jsonb) as p("id" uuid, "communityId" uuid, "personId" uuid, "offerId" uuid, "fromOn" date)`
  await tx.$executeRaw`
    insert into "Departure" ("id", "membershipId", "leftOn", "recordedById", "recordedAt")
    select gen_random_uuid(), p."id", p."leftOn", ${recordedById}::uuid, ${now}
    from jsonb_to_recordset(${rows}::jsonb) as p("id" uuid, "leftOn" date) where p."leftOn" is not null`
  await tx.$executeRaw`
    update "Community" c set "placesTaken" = c."placesTaken" + taken."count"
    from (select p."communityId", count(*)::int as "count"
          from jsonb_to_recordset(${rows}::jsonb) as p("communityId" uuid, "takesRoom" boolean)
          where p."takesRoom" group by p."communityId") taken
    where c."id" = taken."communityId"`
  return places.map(({ communityId, personId }) => ({ subjectId: communityId, personId }))
}
