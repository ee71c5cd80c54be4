import 'server-only'
import { dateOf } from '@/lib/kernel/dates'
import type { Tx } from '@/lib/kernel/db'
import type { MergeFacts } from './merge.rules'

type Both = { former: string; into: string }

/** What the rule about merging asks of two accounts. */
export async function mergeFacts(tx: Tx, { former, into }: Both, now: Date): Promise<MergeFacts> {
  const both = [former, into]
  const today = dateOf(now, 'UTC')
  const [roles, deletions, leftOrOffered] = await Promise.all([
    tx.roleGrant.findMany({ where: { personId: { in: both }, OR: [{ untilOn: null }, { untilOn: { gte: today } }] }, select: { personId: true } }),
    tx.accountDeletion.count({ where: { personId: { in: both } } }),
    tx.community.findMany({
      where: {
        offers: { some: { personId: { in: both }, endedAt: null, membership: null } },
        memberships: { some: { personId: { in: both }, departure: { isNot: null } } },
      },
      select: { name: true },
    }),
  ])
  return {
    otherHoldsRole: roles.some(({ personId }) => personId === former),
    thisHoldsRole: roles.some(({ personId }) => personId === into),
    deletionAsked: deletions > 0,
    offersAfterLeaving: leftOrOffered.map(({ name }) => name),
  }
}
