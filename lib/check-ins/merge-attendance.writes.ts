import 'server-only'
import type { Tx } from '@/lib/kernel/db'

type Both = { former: string; into: string }

/**
 * Where both accounts of one person were at a session, one record of each kind stays: the earlier arrival, the newer word, the
 * roll that has her most there, and a wish to be contacted that nobody has answered. The counts follow.
 */
export async function mergeAttendance(tx: Tx, both: Both): Promise<void> {
  await oneArrival(tx, both)
  await oneApology(tx, both)
  await oneRollEntry(tx, both)
  await oneContactRequest(tx, both)
}

function oneArrival(tx: Tx, { former, into }: Both) {
  return tx.$executeRaw`
    with gone as (
      delete from "Arrival" a using "Arrival" stays
      where a."personId" in (${former}::uuid, ${into}::uuid) and stays."personId" in (${former}::uuid, ${into}::uuid)
        and a."personId" <> stays."personId" and a."sessionId" = stays."sessionId"
        and (a."arrivedAt", a."id") > (stays."arrivedAt", stays."id")
      returning a."sessionId")
    update "SessionTally" tally set "arrived" = tally."arrived" - 1 from gone where tally."sessionId" = gone."sessionId"`
}

async function oneApology(tx: Tx, { former, into }: Both): Promise<void> {
  // A newer word without a note does not take the older one's note away.
  await tx.$executeRaw`
    update "Apology" stays set "note" = a."note" from "Apology" a
    where a."personId" in (${former}::uuid, ${into}::uuid) and stays."personId" in (${former}::uuid, ${into}::uuid)
      and a."personId" <> stays."personId" and a."sessionId" = stays."sessionId"
      and (a."sentAt", a."id") < (stays."sentAt", stays."id") and stays."note" is null`
  await tx.$executeRaw`
    with gone as (
      delete from "Apology" a using "Apology" stays
      where a."personId" in (${former}::uuid, ${into}::uuid) and stays."personId" in (${former}::uuid, ${into}::uuid)
        and a."personId" <> stays."personId" and a."sessionId" = stays."sessionId"
        and (a."sentAt", a."id") < (stays."sentAt", stays."id")
      returning a."sessionId")
    update "SessionTally" tally set "apologised" = tally."apologised" - 1 from gone where tally."sessionId" = gone."sessionId"`
}

function oneRollEntry(tx: Tx, { former, into }: Both) {
  return tx.$executeRaw`
    with ranked as (
      select r.*, array_position(array['here', 'joined_late', 'left_early', 'apology', 'no_word', 'not_recorded'], r."status"::text) as rank
      from "RollEntry" r where r."personId" in (${former}::uuid, ${into}::uuid)
    ), gone as (
      delete from "RollEntry" r using ranked a, ranked stays
      where r."id" = a."id" and a."personId" <> stays."personId" and a."sessionId" = stays."sessionId"
        and (a.rank, stays."recordedAt", stays."id") > (stays.rank, a."recordedAt", a."id")
      returning r."sessionId", r."status")
    update "SessionTally" tally set
      "rollHere" = tally."rollHere" - (gone."status" in ('here', 'joined_late', 'left_early'))::int,
      "rollApology" = tally."rollApology" - (gone."status" = 'apology')::int,
      "rollNoWord" = tally."rollNoWord" - (gone."status" = 'no_word')::int
    from gone where tally."sessionId" = gone."sessionId"`
}

function oneContactRequest(tx: Tx, { former, into }: Both) {
  return tx.$executeRaw`
    delete from "ContactRequest" c using "ContactRequest" stays
    where c."personId" in (${former}::uuid, ${into}::uuid) and stays."personId" in (${former}::uuid, ${into}::uuid)
      and c."personId" <> stays."personId" and c."sessionId" = stays."sessionId"
      and (c."answeredAt" is not null, c."askedAt", c."id") > (stays."answeredAt" is not null, stays."askedAt", stays."id")`
}
