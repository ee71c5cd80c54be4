import 'server-only'
import { hashOfHeld } from '@/lib/access/secrets'
import { defineCommand, Refusal } from '@/lib/kernel/command'
import { enqueue } from '@/lib/kernel/outbox'
import { draftDays } from './form.rules'
import { saveNameInput } from './form.schema'
import { formSubject } from './form.scope'
import { isAddressOf, keepStep, moveToAddress, pageOfForm } from './form.writes'
import { mayChangeForm } from './interest.policy'

/**
 * Saves what she is called and where we write to. Another address shuts out the link that went to the first one, and gets
 * its own. Once the form is sent its address stays.
 */
export const saveName = defineCommand({
  name: 'interests.name-saved',
  input: saveNameInput,
  idempotent: 'by-nature',
  limits: [{ name: 'form-name', points: 20, seconds: 3600, key: (input) => input.formId }],
  subject: ({ tx, viewer, input, now }) => formSubject(tx, viewer, input.formId, hashOfHeld(input.held), now),
  authorize: mayChangeForm,
  async run({ tx, viewer, input, subject, now }) {
    const { calledName, pronouns = null, address = subject.address } = input
    const moves = address !== subject.address
    if (moves && subject.sentAt) throw new Refusal('A form that was sent keeps its address. Write to us, and we will change it.', 'address')
    if (moves && subject.personId && !(await isAddressOf(tx, subject.personId, address))) {
      throw new Refusal('Choose one of the addresses that you have proved to be yours. You can add one under Me.', 'address')
    }
    const begunKey = moves ? await moveToAddress(tx, subject, address) : null
    const form = { ...subject, address }
    await keepStep(tx, viewer.personId, { form, step: 'name', answers: { calledName, pronouns }, now })
    if (begunKey) await enqueue(tx, 'interest-begun', { to: address, calledName, link: pageOfForm(form), days: draftDays, earlier: null })
    return { formId: subject.id, begunKey, then: input.then }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})
