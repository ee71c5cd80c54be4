import type { Tx } from '@/lib/kernel/db'
import type { Prisma } from '@/prisma/generated/client'

const fields = {
  id: true, communityId: true, reason: true, change: true, closedAt: true, concludedAt: true, outcome: true,
  times: { select: { id: true } },
  community: { select: { slug: true, timeZone: true } },
} satisfies Prisma.RhythmProposalSelect

/** A proposal of a community in this scope, for nobody else at the same moment; null when there is none. */
export async function proposalSubject(tx: Tx, proposalId: string, where: Prisma.CommunityWhereInput) {
  const found = await tx.rhythmProposal.findFirst({ where: { id: proposalId, community: where }, select: { id: true } })
  if (!found) return null
  await tx.$executeRaw`select 1 from "RhythmProposal" where "id" = ${found.id}::uuid for update`
  return tx.rhythmProposal.findUniqueOrThrow({ where: { id: found.id }, select: fields })
}
