import 'server-only'
import { defineCommand, Refusal } from '@/lib/kernel/command'
import { asksAboutPrevention, maybeEnds } from './affiliation.rules'
import { endAffiliationInput, removeAffiliationInput } from './affiliation.schema'
import { mayChangeOwn } from './person.policy'
import { ownAffiliations } from './person.scope'

/** Says when the viewer's work somewhere ended, or ends. Her places in communities stay as they are; she is asked one question. */
export const endAffiliation = defineCommand({
  name: 'people.affiliation-ended',
  input: endAffiliationInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    tx.affiliation.findFirst({
      where: { AND: [{ id: input.affiliationId }, ownAffiliations(viewer)] },
      select: { id: true, personId: true, fromOn: true, untilOn: true },
    }),
  authorize: mayChangeOwn,
  async run({ tx, viewer, input, subject, now }) {
    const ends = maybeEnds(subject, input.untilOn, now)
    if (!ends.allowed) throw new Refusal(ends.because, 'untilOn')
    await tx.affiliation.updateMany({ where: { id: subject.id }, data: { untilOn: input.untilOn } })
    return { asks: asksAboutPrevention(subject, viewer.memberships) }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
  conflicts: { affiliation_dates_in_order: 'The last day is before the first. Check both days.' },
})

/** Takes a piece of work off the viewer's history, as if it had never been written there. */
export const removeAffiliation = defineCommand({
  name: 'people.affiliation-removed',
  input: removeAffiliationInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    tx.affiliation.findFirst({
      where: { AND: [{ id: input.affiliationId }, ownAffiliations(viewer)] },
      select: { id: true, personId: true },
    }),
  authorize: mayChangeOwn,
  async run({ tx, subject }) {
    await tx.affiliation.deleteMany({ where: { id: subject.id } })
    return {}
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})
