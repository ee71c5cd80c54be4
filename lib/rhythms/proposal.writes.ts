import 'server-only'
import type { Tx } from '@/lib/kernel/db'

type Opened = {
  communityId: string
  madeById: string
  reason: string | null
  times: readonly { weekday: number; time: string }[]
  now: Date
}

/** Puts the rhythm before the group, with the times of a poll where there is one. */
export async function openProposal(tx: Tx, { communityId, madeById, reason, times, now }: Opened): Promise<string> {
  const { id } = await tx.rhythmProposal.create({
    data: { communityId, madeById, madeAt: now, reason, change: {} },
    select: { id: true },
  })
  await tx.timeOption.createMany({ data: times.map(({ weekday, time }) => ({ proposalId: id, weekday, startsAtTime: time })) })
  return id
}

/** Ends what was still open about the old rhythm, when staff set a new one. */
export async function setAside(tx: Tx, communityId: string, now: Date): Promise<void> {
  await tx.$executeRaw`
    update "RhythmProposal" set "closedAt" = coalesce("closedAt", ${now}), "concludedAt" = coalesce("concludedAt", ${now}), "outcome" = 'dropped',
      "answer" = 'The program team set the rhythm anew.', "answeredAt" = ${now}
    where "communityId" = ${communityId}::uuid and ("concludedAt" is null or "outcome" = 'asked_staff')`
}
