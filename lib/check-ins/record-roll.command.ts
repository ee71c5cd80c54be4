import 'server-only'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import type { Tx } from '@/lib/kernel/db'
import { sessionsFacilitatedBy } from '@/lib/sessions/session.scope'
import { mayRecordRoll } from './check-in.policy'
import { mayWriteRoll, rollCounts } from './roll.rules'
import { rollInput } from './roll.schema'

/** Writes the roll of a session: one status for each member who belonged on that day, with who wrote it and when. */
export const recordRoll = defineCommand({
  name: 'check-ins.roll-recorded',
  input: rollInput,
  subject: ({ tx, viewer, input }) =>
    tx.session.findFirst({
      where: { AND: [{ id: input.sessionId }, sessionsFacilitatedBy(viewer)] },
      select: {
        id: true,
        communityId: true,
        kind: true,
        startsAt: true,
        community: { select: { timeZone: true } },
        cancellation: { select: { sessionId: true } },
      },
    }),
  authorize: mayRecordRoll,
  async run({ tx, viewer, input, subject, now }) {
    const { kind, startsAt, community, cancellation } = subject
    insist(mayWriteRoll({ kind, startsAt, timeZone: community.timeZone, cancelled: cancellation !== null }, now))
    // One roll is written at a time, so that two facilitators leave one whole roll and not half of each.
    await tx.$executeRaw`select 1 from "Session" where "id" = ${subject.id}::uuid for update`
    const members = await tx.membership.findMany({
      where: { communityId: subject.communityId, personId: { in: Object.keys(input.statuses) } },
      select: { personId: true },
    })
    const known = new Set(members.map((member) => member.personId))
    const entries = Object.entries(input.statuses).filter(([personId]) => known.has(personId))
    if (entries.length === 0) throw new Refusal('There was nobody on this roll. Load the page again and try once more.')
    const ids = entries.map(([personId]) => personId)
    const statuses = entries.map(([, status]) => status)
    const shown = ids.map((personId) => input.shown[personId] ?? null)
    await tx.$executeRaw`
      insert into "RollEntry" as entry ("id", "sessionId", "personId", "status", "recordedById", "recordedAt")
      select gen_random_uuid(), ${subject.id}::uuid, given.id, given.status::"RollStatus", ${viewer.personId}::uuid, ${now}
      from unnest(${ids}::uuid[], ${statuses}::text[], ${shown}::text[]) as given(id, status, shown)
      where given.status is distinct from given.shown
        or not exists (select from "RollEntry" r where r."sessionId" = ${subject.id}::uuid and r."personId" = given.id)
      on conflict ("sessionId", "personId") do update
        set "status" = excluded."status", "recordedById" = excluded."recordedById", "recordedAt" = excluded."recordedAt"
        where entry."status" is distinct from excluded."status"`
    await tally(tx, subject.id, now)
    return { sessionId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})

async function tally(tx: Tx, sessionId: string, now: Date): Promise<void> {
  const entries = await tx.rollEntry.findMany({ where: { sessionId }, select: { status: true } })
  const counts = rollCounts(entries.map(({ status }) => status))
  await tx.$executeRaw`
    insert into "SessionTally" ("sessionId", "rollHere", "rollApology", "rollNoWord", "rollRecordedAt")
    values (${sessionId}::uuid, ${counts.here}, ${counts.apology}, ${counts.noWord}, ${now})
    on conflict ("sessionId") do update set "rollHere" = excluded."rollHere", "rollApology" = excluded."rollApology",
      "rollNoWord" = excluded."rollNoWord", "rollRecordedAt" = excluded."rollRecordedAt"`
}
