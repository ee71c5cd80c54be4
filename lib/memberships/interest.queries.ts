import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { db } from '@/lib/kernel/db'

/** How far the viewer herself has come with a community: nothing yet, a form sent, a place offered or a place taken. */
export async function myStanding(viewer: Viewer, communityId: string, now: Date) {
  if (!viewer.personId) return { kind: 'nothing' } as const
  const span = viewer.memberships.find((membership) => membership.communityId === communityId)
  if (span && (span.untilOn === null || now <= span.untilOn)) return { kind: 'member' } as const
  const mine = { communityId, personId: viewer.personId }
  const [offer, interest] = await Promise.all([
    db().offer.findFirst({ where: { ...mine, endedAt: null, membership: null }, select: { id: true } }),
    db().interest.findFirst({ where: { ...mine, sentAt: { not: null }, withdrawnAt: null }, select: { id: true } }),
  ])
  if (offer) return { kind: 'offered', offerId: offer.id } as const
  return interest ? ({ kind: 'sent' } as const) : ({ kind: 'nothing' } as const)
}
