import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import type { Tx } from './db'

/** What an act was about. Never content: ids only. `personId` is whom it concerns, who may read the entry. */
export type AuditNote = { subjectId?: string | null; personId?: string | null }

export async function recordAudit(
  tx: Tx,
  viewer: Viewer,
  act: string,
  note: AuditNote,
  requestId: string | undefined,
): Promise<void> {
  await tx.$executeRaw`
    insert into "AuditEntry" ("act", "actorId", "actorNote", "subjectId", "personId", "requestId")
    values (${act}, ${viewer.personId}::uuid, ${viewer.kind === 'system' ? viewer.calledName : null},
            ${note.subjectId ?? null}, ${note.personId ?? null}::uuid, ${requestId ?? null})`
}

/** The same for an act about many people at once, in one statement. */
export async function recordAuditOfMany(tx: Tx, viewer: Viewer, act: string, notes: readonly AuditNote[]): Promise<void> {
  await tx.$executeRaw`
    insert into "AuditEntry" ("act", "actorId", "actorNote", "subjectId", "personId")
    select ${act}, ${viewer.personId}::uuid, ${viewer.kind === 'system' ? viewer.calledName : null}, n."subjectId", n."personId"
    from jsonb_to_recordset(${JSON.stringify(notes)}::jsonb) as n("subjectId" text, "personId" uuid)`
}
