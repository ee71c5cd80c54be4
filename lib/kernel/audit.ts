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
