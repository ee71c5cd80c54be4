import 'server-only'
import { defineCommand, Refusal } from '@/lib/kernel/command'
import { organisationNamed } from '@/lib/organisations/organisation.writes'
import { maybeBegins } from './affiliation.rules'
import { addAffiliationInput } from './affiliation.schema'
import { mayChangeOwn } from './person.policy'

/** Adds work to the viewer's own history. No place in a community hangs on it. */
export const addAffiliation = defineCommand({
  name: 'people.affiliation-added',
  input: addAffiliationInput,
  subject: async ({ viewer }) => (viewer.personId ? { personId: viewer.personId } : null),
  authorize: mayChangeOwn,
  async run({ tx, input, subject, now }) {
    const { organisation, ...work } = input
    const begins = maybeBegins(work.fromOn, now)
    if (!begins.allowed) throw new Refusal(begins.because, 'fromOn')
    const organisationId = await organisationNamed(tx, organisation)
    return tx.affiliation.create({
      data: { ...work, organisationId, personId: subject.personId },
      select: { id: true },
    })
  },
  audit: ({ subject, data }) => ({ subjectId: data.id, personId: subject.personId }),
})
