import 'server-only'
import type { Tx } from '@/lib/kernel/db'

type Moved = { personId: string; from: string; to: string }

/**
 * What we would write about a person's forms goes to another of her addresses, and links mailed to the old one lead
 * nowhere. A form that was begun without an account, and opened from that mailbox while it was hers, becomes hers.
 */
export async function moveFormsTo(tx: Tx, { personId, from, to }: Moved): Promise<void> {
  // Begun by somebody who only typed the address: the browser that began it goes on with it, and no mailbox opens it.
  await tx.interestForm.updateMany({ where: { address: from, personId: null, provenAt: null }, data: { linkHash: null } })
  const forms = await tx.interestForm.findMany({
    where: { address: from, OR: [{ personId }, { personId: null, provenAt: { not: null } }] },
    select: { id: true, interests: { select: { id: true, communityId: true, sentAt: true, withdrawnAt: true } } },
  })
  for (const { id, interests } of forms) {
    await tx.interestForm.updateMany({ where: { id }, data: { personId, address: to, linkHash: null, browserHash: null } })
    for (const interest of interests) {
      const { communityId } = interest
      const counts = interest.sentAt !== null && interest.withdrawnAt === null
      const twin = counts
        ? await tx.interest.findFirst({ where: { communityId, address: to, sentAt: { not: null }, withdrawnAt: null }, select: { id: true } })
        : null
      // She asked twice under two addresses. The form tells us whose it is; its interest keeps the address it came by.
      await tx.interest.updateMany({ where: { id: interest.id }, data: { personId, ...(twin ? {} : { address: to }) } })
    }
  }
}
