import 'server-only'
import { communitiesRunBy } from '@/lib/communities/community.scope'
import { notPlacedWith } from '@/lib/interests/not-placed-with.queries'
import { recordAudit } from '@/lib/kernel/audit'
import { defineCommand } from '@/lib/kernel/command'
import { mayReadWishes } from './placing.policy'
import { peopleToMean } from './wishes.rules'
import { readWishesInput } from './wishes.schema'
import { wishesAbout, whoCanBeMeant } from './wishes.scope'

/** Reads whom people asked not to be placed with in one community. Each reading is written down, for each who asked. */
export const readWishes = defineCommand({
  name: 'composing.wishes-read',
  input: readWishesInput,
  // What was read is remembered nowhere.
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    tx.community.findFirst({ where: { AND: [{ id: input.communityId }, communitiesRunBy(viewer)] }, select: { id: true, ...whoCanBeMeant } }),
  authorize: mayReadWishes,
  async run({ tx, viewer, subject: community }) {
    const asking = await tx.notPlacedWith.findMany({
      where: wishesAbout(community.id),
      select: { form: { select: { id: true, personId: true, calledName: true } } },
    })
    const forms = new Map(asking.map(({ form }) => [form.id, form]))
    for (const { id, personId } of forms.values()) {
      await recordAudit(tx, viewer, 'composing.wish-read', { subjectId: id, personId }, undefined)
    }
    const wishes = await notPlacedWith(viewer, tx, [...forms.keys()])
    return {
      people: peopleToMean(community),
      wishes: wishes.map(({ id, formId, words, meansPersonId, meansFormId }) => ({
        id,
        name: forms.get(formId)!.calledName,
        words,
        means: meansPersonId ? `person:${meansPersonId}` : meansFormId ? `form:${meansFormId}` : '',
      })),
    }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})
