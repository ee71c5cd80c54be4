import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { defineCommand, Refusal } from '@/lib/kernel/command'
import { checkedList } from './checked-list.queries'
import { sealedList } from './import-content.writes'
import { mayBringLists } from './import.policy'
import { bringFileInput } from './import.schema'

/** Keeps a list that staff brought, with what a dry run finds in it. Nothing comes in yet. */
export const bringFile = defineCommand({
  name: 'imports.file-brought',
  input: bringFileInput,
  subject: async ({ viewer }) => (mayBringLists(viewer).allowed && viewer.personId ? { broughtById: viewer.personId } : null),
  authorize: mayBringLists,
  async run({ tx, viewer, input: { kind, file }, subject, now }) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const checked = await checkedList(viewer, tx, { kind, bytes, now })
    if ('allowed' in checked) throw new Refusal(checked.allowed ? '' : checked.because, 'file')
    const id = randomUUID()
    await tx.importFile.create({
      data: {
        id, kind, ...subject,
        name: file.name.slice(-120),
        sha256: new Uint8Array(createHash('sha256').update(bytes).digest()),
        content: sealedList(id, bytes),
        findings: checked.findings,
        broughtAt: now,
      },
      select: { id: true },
    })
    return { importId: id }
  },
  audit: ({ data }) => ({ subjectId: data.importId }),
})
