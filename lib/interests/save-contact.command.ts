import 'server-only'
import { hashOfHeld } from '@/lib/access/secrets'
import { defineCommand } from '@/lib/kernel/command'
import { saveContactInput } from './form.schema'
import { formSubject } from './form.scope'
import { keepStep } from './form.writes'
import { mayChangeForm, maySayNotPlacedWith } from './interest.policy'
import { notPlacedWith } from './not-placed-with.queries'
import { removeNotPlacedWith, standForForm, writeNotPlacedWith } from './not-placed-with.writes'

/**
 * Saves what helps her take part, how to reach her safely, and whom she is not to be placed with. The last is sealed, and
 * is asked only of somebody whose address is known to be hers; words that did not change keep what staff noted about them.
 */
export const saveContact = defineCommand({
  name: 'interests.contact-saved',
  input: saveContactInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input, now }) => formSubject(tx, viewer, input.formId, hashOfHeld(input.held), now),
  authorize: mayChangeForm,
  async run({ tx, viewer, input, subject, now }) {
    const { accessNeeds, contactWay, personalAddress, apart } = input
    if (maySayNotPlacedWith(viewer, subject).allowed) {
      await standForForm(tx, subject)
      const known = await notPlacedWith(viewer, tx, [subject.id])
      await removeNotPlacedWith(tx, known.filter(({ words }) => !apart.includes(words)).map(({ id }) => id))
      await writeNotPlacedWith(tx, subject.id, apart.filter((words) => !known.some((row) => row.words === words)))
    }
    await keepStep(tx, viewer.personId, { form: subject, step: 'contact', answers: { accessNeeds, contactWay, personalAddress }, now })
    return { formId: subject.id, then: input.then }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})
