import 'server-only'
import { communitiesRunBy } from '@/lib/communities/community.scope'
import { defineCommand } from '@/lib/kernel/command'
import { mayReadWishes } from './placing.policy'
import { matchWishInput } from './wishes.schema'
import { wishesAbout } from './wishes.scope'

/** Says whom a wish means, or that it means nobody we know. From then on the two can't be placed together. */
export const matchWish = defineCommand({
  name: 'composing.wish-matched',
  input: matchWishInput,
  idempotent: 'by-nature',
  subject: async ({ tx, viewer, input }) => {
    const community = await tx.community.findFirst({ where: { AND: [{ id: input.communityId }, communitiesRunBy(viewer)] }, select: { slug: true } })
    // Row-level security shows a wish to those named for it alone; for the rest of the staff there is none to match.
    const wish = await tx.notPlacedWith.findFirst({
      where: { AND: [{ id: input.wishId }, wishesAbout(input.communityId)] },
      select: { id: true, form: { select: { personId: true } } },
    })
    return community && wish && { ...wish, slug: community.slug }
  },
  authorize: mayReadWishes,
  async run({ tx, viewer, input: { means }, subject, now }) {
    const matched = means.personId || means.formId ? { matchedById: viewer.personId, matchedAt: now } : { matchedById: null, matchedAt: null }
    await tx.notPlacedWith.updateMany({ where: { id: subject.id }, data: { meansPersonId: means.personId, meansFormId: means.formId, ...matched } })
    return { slug: subject.slug }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.form.personId }),
  conflicts: {
    NotPlacedWith_meansPersonId_fkey: 'That person is no longer here. Read the wishes again.',
    NotPlacedWith_meansFormId_fkey: 'That form is no longer here. Read the wishes again.',
  },
})
