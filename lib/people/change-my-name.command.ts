import 'server-only'
import { defineCommand } from '@/lib/kernel/command'
import { nameInput } from './name.schema'
import { mayChangeOwn } from './person.policy'
import { ownPerson } from './person.scope'

/** Changes what the viewer is called and her pronouns, for everybody who sees her name, from now on. */
export const changeMyName = defineCommand({
  name: 'people.name-changed',
  input: nameInput,
  idempotent: 'by-nature',
  subject: async ({ tx, viewer }) => {
    const person = await tx.person.findFirst({ where: ownPerson(viewer), select: { id: true } })
    return person && { personId: person.id }
  },
  authorize: mayChangeOwn,
  async run({ tx, input, subject }) {
    const { calledName, pronouns = null } = input
    await tx.person.updateMany({ where: { id: subject.personId }, data: { calledName, pronouns } })
    return {}
  },
  audit: ({ subject }) => ({ subjectId: subject.personId, personId: subject.personId }),
})
