import 'server-only'
import { hasRole, type Viewer } from '@/lib/access/actor'
import { db } from '@/lib/kernel/db'
import { formerSelves } from '@/lib/people/former-selves.queries'
import type { Prisma } from '@/prisma/generated/client'
import { actInWords } from './act.labels'
import { auditAbout, auditReadBy } from './audit.scope'
import { byNobodyKnown, foundBy, tellsAbout, tellsBy } from './telling.rules'

const fields = { seq: true, at: true, act: true, actorId: true, actorNote: true, personId: true } as const

/** Entries on one page. */
export const entriesOnPage = 40

export type Entry = { seq: string; at: Date; what: string; by: string; about: string | null; aboutId: string | null }
export type AuditPage = { entries: Entry[]; olderThan: string | null }

/** What was done that concerns the viewer and by whom, newest first, a page at a time. */
export async function myAudit(viewer: Viewer, before: bigint | null): Promise<AuditPage> {
  const formerIds = await formerSelves(viewer)
  return page(viewer, auditAbout(viewer, formerIds), before, formerIds)
}

/** What was done by anybody, for administrators; null for everybody else. */
export async function auditPage(viewer: Viewer, before: bigint | null, aboutId: string | null): Promise<AuditPage | null> {
  if (!hasRole(viewer, 'administrator')) return null
  const about = aboutId ? foundBy(aboutId) : {}
  return page(viewer, { AND: [auditReadBy(viewer), about] }, before)
}

async function page(
  viewer: Viewer,
  where: Prisma.AuditEntryWhereInput,
  before: bigint | null,
  formerIds: readonly string[] = [],
): Promise<AuditPage> {
  const isViewer = (id: string | null) => id !== null && (id === viewer.personId || formerIds.includes(id))
  const rows = await db().auditEntry.findMany({
    where: { AND: [where, before === null ? {} : { seq: { lt: before } }] },
    orderBy: { seq: 'desc' },
    take: entriesOnPage + 1,
    select: fields,
  })
  const shown = rows.slice(0, entriesOnPage)
  const names = await namesOf(viewer, shown.flatMap(({ actorId, personId }) => [actorId, personId]))
  const entries = shown.map((row) => {
    const { seq, at, act, personId } = row
    const hers = concerns(isViewer, row)
    const untold = tellsAbout(act) && !hers
    return {
      seq: String(seq), at,
      what: actInWords(act),
      by: tellsBy(act) && !hers ? 'somebody, not named here' : byWhom(isViewer, row, names),
      about: untold ? null : ((personId && names.get(personId)) || null),
      aboutId: untold ? null : personId,
    }
  })
  return { entries, olderThan: rows.length > entriesOnPage ? (shown.at(-1)?.seq.toString() ?? null) : null }
}

type Done = { act: string; actorId: string | null; actorNote: string | null }

type IsViewer = (id: string | null) => boolean

function concerns(isViewer: IsViewer, entry: { actorId: string | null; personId: string | null }): boolean {
  return isViewer(entry.personId) || (isViewer(entry.actorId) && entry.personId === null)
}

function byWhom(isViewer: IsViewer, { act, actorId, actorNote }: Done, names: ReadonlyMap<string, string>): string {
  if (actorId === null) return byNobodyKnown(act, actorNote)
  return isViewer(actorId) ? 'you' : (names.get(actorId) ?? 'someone who is not here any more')
}

async function namesOf(_viewer: Viewer, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))]
  const people = await db().person.findMany({ where: { id: { in: wanted } }, select: { id: true, calledName: true } })
  return new Map(people.map(({ id, calledName }) => [id, calledName]))
}
