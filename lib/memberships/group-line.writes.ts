import 'server-only'
import type { Tx } from '@/lib/kernel/db'
import type { GroupLineKind } from './group-line.rules'

type Said = { personId: string; communityIds: readonly string[]; kind: GroupLineKind; now: Date }

/** Tells the groups that somebody chose to tell, and no other. */
export async function tellGroups(tx: Tx, { personId, communityIds, kind, now }: Said): Promise<void> {
  await tx.groupLine.createMany({ data: communityIds.map((communityId) => ({ communityId, personId, kind, saidAt: now })) })
}
