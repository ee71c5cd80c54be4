import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { actInWords } from '@/lib/audit/act.labels'
import { byNobodyKnown } from '@/lib/audit/telling.rules'
import type { Tx } from '@/lib/kernel/db'
import type { OwnRows } from './section.rules'

/** Everything that was done about the viewer and by whom, under merged accounts too, for her own copy. */
export async function ownAudit(viewer: Viewer, tx: Tx): Promise<OwnRows> {
  const rows = await tx.$queryRaw<{ act: string; at: Date; by: string | null; note: string | null }[]>`
    with hers as (
      select ${viewer.personId}::uuid as "id" union select "formerPersonId" from "MergedPerson" where "intoPersonId" = ${viewer.personId}::uuid)
    select e."act", e."at", case when e."actorId" in (select "id" from hers) then 'you' else p."calledName" end as "by", e."actorNote" as "note"
    from "AuditEntry" e left join "Person" p on p."id" = e."actorId"
    where e."personId" in (select "id" from hers) or (e."actorId" in (select "id" from hers) and e."personId" is null) order by e."seq" desc`
  return { audit: rows.map(({ act, at, by, note }) => ({ what: actInWords(act), act, at: at.toISOString(), by: by ?? byNobodyKnown(act, note) })) }
}
