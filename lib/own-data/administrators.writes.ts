import 'server-only'
import type { Tx } from '@/lib/kernel/db'

/**
 * Whether a person is an administrator today, and how many others are and will stay. The roles are locked until the end,
 * so that two who go at once are not each counted on by the other.
 */
export async function administratorsBeside(
  tx: Tx,
  personId: string,
  today: Date,
): Promise<{ isAdministrator: boolean; otherAdministrators: number }> {
  await tx.$executeRaw`lock table "RoleGrant" in share row exclusive mode`
  const holders = await tx.roleGrant.findMany({
    where: { role: 'administrator', fromOn: { lte: today }, OR: [{ untilOn: null }, { untilOn: { gte: today } }] },
    distinct: ['personId'],
    select: { personId: true, person: { select: { deletion: { select: { personId: true } } } } },
  })
  const others = holders.filter((holder) => holder.personId !== personId && !holder.person.deletion)
  return { isAdministrator: holders.some((holder) => holder.personId === personId), otherAdministrators: others.length }
}
