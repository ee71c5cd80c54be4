import 'server-only'
import { defineCommand, Refusal } from '@/lib/kernel/command'
import { mayBringLists } from './import.policy'
import { importFileInput } from './import.schema'
import { importsVisibleTo } from './import.scope'

/** Removes a list that was brought and not applied, with all that is in it. */
export const discardFile = defineCommand({
  name: 'imports.file-discarded',
  input: importFileInput,
  subject: ({ tx, viewer, input }) =>
    tx.importFile.findFirst({ where: { AND: [{ id: input.importId }, importsVisibleTo(viewer)] }, select: { id: true } }),
  authorize: mayBringLists,
  async run({ tx, subject: { id } }) {
    const { count } = await tx.importFile.deleteMany({ where: { id, appliedAt: null } })
    if (count === 0) throw new Refusal('This list was brought in already, so there is nothing to put away.')
    return {}
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})
