import 'server-only'
import { z } from 'zod'
import { communitiesRunBy } from '@/lib/communities/community.scope'
import { defineCommand } from '@/lib/kernel/command'
import { interestsThatStand } from './interest.scope'
import { mayExport } from './placing.policy'

/** Takes the interests of a community and what was chosen away as a list. That it was done, and by whom, is written down. */
export const exportInterests = defineCommand({
  name: 'composing.interests-exported',
  input: z.object({ slug: z.string().min(1).max(100) }),
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    tx.community.findFirst({
      where: { AND: [{ slug: input.slug }, communitiesRunBy(viewer)] },
      select: { id: true, slug: true, timeZone: true, sessions: { where: { cancellation: null }, select: { id: true } } },
    }),
  authorize: mayExport,
  async run({ tx, subject: community }) {
    const rows = await tx.interest.findMany({
      relationLoadStrategy: 'join',
      where: { ...interestsThatStand, communityId: community.id },
      orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
      select: {
        sentAt: true, rank: true, address: true,
        form: {
          select: {
            calledName: true, pronouns: true, setting: true, region: true, organisationName: true, yearsInPrevention: true,
            aloneInRole: true, hopes: true, canOffer: true,
            cannotMake: { where: { session: { communityId: community.id, cancellation: null } }, select: { sessionId: true } },
          },
        },
        placing: {
          select: {
            choice: true, lastEnding: true, waitingPosition: true, waitingReason: true, letterSentAt: true,
            reason: { select: { words: true } },
            otherCommunity: { select: { name: true } },
          },
        },
      },
    })
    return { slug: community.slug, timeZone: community.timeZone, dates: community.sessions.length, rows }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})
