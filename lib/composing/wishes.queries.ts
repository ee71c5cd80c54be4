import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { communitiesRunBy } from '@/lib/communities/community.scope'
import { transactionFor } from '@/lib/kernel/db'
import { mayReadWishes } from './placing.policy'
import { wishesAbout } from './wishes.scope'

/** How many safety wishes there are about a community, and how many of them nobody has matched; null for all but those named. */
export async function wishesPage(viewer: Viewer, slug: string) {
  if (!mayReadWishes(viewer).allowed) return null
  return transactionFor(viewer.personId, async (tx) => {
    const community = await tx.community.findFirst({ where: { AND: [{ slug }, communitiesRunBy(viewer)] }, select: { id: true, name: true } })
    if (!community) return null
    const wishes = await tx.notPlacedWith.findMany({ where: wishesAbout(community.id), select: { meansPersonId: true, meansFormId: true } })
    const unmatched = wishes.filter(({ meansPersonId, meansFormId }) => !meansPersonId && !meansFormId).length
    return { ...community, wishes: wishes.length, unmatched }
  })
}
