import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { actInWords } from '@/lib/audit/act.labels'
import type { Tx } from '@/lib/kernel/db'
import type { OwnRows } from './section.rules'

/** Everything that was done about the viewer and by whom, for her own copy. */
export async function ownAudit(viewer: Viewer, tx: Tx): Promise<OwnRows> {
  const rows = await tx.$queryRaw<{ act: string; at: Date; by: string }[]>`
    select e."act", e."at", case when e."actorId" = e."personId" then 'you' else coalesce(p."calledName", 'the site itself') end as "by"
    from "AuditEntry" e left join "Person" p on p."id" = e."actorId"
    where e."personId" = ${viewer.personId}::uuid order by e."seq" desc`
  return { audit: rows.map(({ act, at, by }) => ({ what: actInWords(act), act, at: at.toISOString(), by })) }
}
