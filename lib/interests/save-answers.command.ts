import 'server-only'
import { hashOfHeld } from '@/lib/access/secrets'
import { defineCommand } from '@/lib/kernel/command'
import { saveHopesInput, saveWorkInput } from './form.schema'
import { formSubject } from './form.scope'
import { keepStep } from './form.writes'
import { mayChangeForm } from './interest.policy'

/** Saves where she works and for how long she has been in prevention. The organisation may be left out. */
export const saveWork = defineCommand({
  name: 'interests.work-saved',
  input: saveWorkInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input, now }) => formSubject(tx, viewer, input.formId, hashOfHeld(input.held), now),
  authorize: mayChangeForm,
  async run({ tx, viewer, input, subject, now }) {
    const { setting, region, yearsInPrevention, organisationName } = input
    const aloneInRole = input.aloneInRole ? input.aloneInRole === 'yes' : null
    const answers = { setting, region, yearsInPrevention, organisationName, aloneInRole }
    await keepStep(tx, viewer.personId, { form: subject, step: 'work', answers, now })
    return { formId: subject.id, then: input.then }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})

/** Saves what she hopes for and what she could bring. */
export const saveHopes = defineCommand({
  name: 'interests.hopes-saved',
  input: saveHopesInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input, now }) => formSubject(tx, viewer, input.formId, hashOfHeld(input.held), now),
  authorize: mayChangeForm,
  async run({ tx, viewer, input: { hopes, canOffer, then }, subject, now }) {
    await keepStep(tx, viewer.personId, { form: subject, step: 'hopes', answers: { hopes, canOffer }, now })
    return { formId: subject.id, then }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})
