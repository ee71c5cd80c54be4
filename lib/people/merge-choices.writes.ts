import 'server-only'
import type { Tx } from '@/lib/kernel/db'

type Both = { former: string; into: string }

/**
 * What a person chooses or answers once, and has chosen under both accounts: what she said last stays, and where no time was
 * kept, what this account says.
 */
export async function mergeChoices(tx: Tx, { former, into }: Both): Promise<void> {
  const theirsOf = { personId: former }
  const mineOf = { personId: into }
  // One feed and one set of quiet hours: those of the account she goes on with.
  if (await tx.calendarFeed.findUnique({ where: mineOf, select: { personId: true } })) await tx.calendarFeed.deleteMany({ where: theirsOf })
  if (await tx.quietHours.findUnique({ where: mineOf, select: { personId: true } })) await tx.quietHours.deleteMany({ where: theirsOf })
  await tx.$executeRaw`
    delete from "MailChoice" c using "MailChoice" stays
    where c."personId" in (${former}::uuid, ${into}::uuid) and stays."personId" in (${former}::uuid, ${into}::uuid)
      and c."personId" <> stays."personId" and c."communityId" = stays."communityId"
      and (c."chosenAt", c."personId" = ${into}::uuid) < (stays."chosenAt", stays."personId" = ${into}::uuid)`
  await tx.$executeRaw`
    delete from "RhythmPosition" p using "RhythmPosition" stays
    where p."personId" in (${former}::uuid, ${into}::uuid) and stays."personId" in (${former}::uuid, ${into}::uuid)
      and p."personId" <> stays."personId" and p."proposalId" = stays."proposalId"
      and (p."at", p."personId" = ${into}::uuid) < (stays."at", stays."personId" = ${into}::uuid)`
  await tx.$executeRaw`
    delete from "TimePosition" p using "TimePosition" stays
    where p."personId" = ${former}::uuid and stays."personId" = ${into}::uuid and p."optionId" = stays."optionId"`
  await tx.$executeRaw`
    delete from "RemoteAttendance" r using "RemoteAttendance" stays
    where r."personId" = ${former}::uuid and stays."personId" = ${into}::uuid and r."sessionId" = stays."sessionId"`
  await tx.$executeRaw`
    delete from "PartOffer" o using "PartOffer" stays
    where o."personId" in (${former}::uuid, ${into}::uuid) and stays."personId" in (${former}::uuid, ${into}::uuid)
      and o."personId" <> stays."personId" and o."partId" = stays."partId"
      and (o."offeredAt", o."personId") > (stays."offeredAt", stays."personId")`
}
