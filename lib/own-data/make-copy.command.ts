import 'server-only'
import { strToU8, zipSync } from 'fflate'
import { z } from 'zod'
import { defineCommand } from '@/lib/kernel/command'
import { env } from '@/lib/kernel/env'
import { enqueue } from '@/lib/kernel/outbox'
import { sealBytes } from '@/lib/kernel/sealed'
import { personKey } from '@/lib/people/person-key.writes'
import { mayChangeOwn } from '@/lib/people/person.policy'
import { placeOfCopy } from './copy-place.rules'
import { leftOut } from './coverage.labels'
import { ownCopy } from './own-data.queries'
import { readableFile } from './readable-file.rules'
import { waysIn } from './ways-in.writes'

/**
 * Makes the copy that a person asked for, as herself, so that the database shows exactly what she may see; seals it with
 * her own key, and tells her. A worker does it; one that is made already stays as it is.
 */
export const makeCopy = defineCommand({
  name: 'own-data.made',
  input: z.object({ fileId: z.uuid() }),
  idempotent: 'by-nature',
  seconds: 60,
  async subject({ tx, viewer, input }) {
    if (!viewer.personId) return null
    const { personId } = viewer
    const [file] = await tx.$queryRaw<{ id: string; madeAt: Date | null }[]>`
      select "id"::text, "madeAt" from "OwnDataFile" where "id" = ${input.fileId}::uuid and "personId" = ${personId}::uuid for update`
    return file ? { ...file, personId } : null
  },
  authorize: mayChangeOwn,
  async run({ tx, viewer, subject: { id, personId, madeAt }, now }) {
    if (madeAt) return {}
    const { rows, sections } = await ownCopy(viewer, tx)
    const reasons = [...new Set(Object.values(leftOut))]
    const zip = zipSync({
      'record.html': strToU8(readableFile(sections, reasons, now)),
      'data.json': strToU8(JSON.stringify({ madeAt: now, ...rows, leftOut: reasons }, null, 2)),
    })
    const content = sealBytes(await personKey(tx, personId), zip, placeOfCopy(id, personId))
    await tx.ownDataFile.updateMany({ where: { id }, data: { content, madeAt: now } })
    for (const to of await waysIn(tx, personId)) await enqueue(tx, 'own-data-ready', { to, link: `${env().APP_URL}/account/kept/copy` })
    return {}
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})
