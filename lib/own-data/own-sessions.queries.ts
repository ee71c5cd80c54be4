import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import type { Tx } from '@/lib/kernel/db'
import type { OwnRows } from './section.rules'

/** What is kept of the viewer at sessions: that she came or sent word, how she was, and what she held. */
export async function ownSessions(viewer: Viewer, tx: Tx): Promise<OwnRows> {
  const [row] = await tx.$queryRaw<{ sections: OwnRows }[]>`
    with me as (select ${viewer.personId}::uuid as "id"),
    held as (select s."id", jsonb_build_object('session', s."title", 'startsAt', s."startsAt", 'community', c."name", 'timeZone', c."timeZone") as "at", s."startsAt"
      from "Session" s join "Community" c on c."id" = s."communityId")
    select jsonb_build_object(
      'arrivals', (select jsonb_agg(to_jsonb(a) - 'personId' || h."at" order by h."startsAt" desc)
        from me join "Arrival" a on a."personId" = me."id" join held h on h."id" = a."sessionId"),
      'apologies', (select jsonb_agg(to_jsonb(a) - 'personId' || h."at" order by h."startsAt" desc)
        from me join "Apology" a on a."personId" = me."id" join held h on h."id" = a."sessionId"),
      'roll', (select jsonb_agg(to_jsonb(r) - 'personId' - 'recordedById' || h."at" || jsonb_build_object('recordedBy', p."calledName") order by h."startsAt" desc)
        from me join "RollEntry" r on r."personId" = me."id" join held h on h."id" = r."sessionId" join "Person" p on p."id" = r."recordedById"),
      'feelings', (select jsonb_agg(to_jsonb(f) - 'personId' || h."at" order by h."startsAt" desc, f."moment")
        from me join "Feeling" f on f."personId" = me."id" join held h on h."id" = f."sessionId"),
      'contact', (select jsonb_agg(to_jsonb(r) - 'personId' - 'answeredById' || h."at" order by r."askedAt" desc)
        from me join "ContactRequest" r on r."personId" = me."id" join held h on h."id" = r."sessionId"),
      'parts', (select jsonb_agg(to_jsonb(p) - 'holderId' || h."at" order by h."startsAt" desc)
        from me join "Part" p on p."holderId" = me."id" join held h on h."id" = p."sessionId"),
      'part-offers', (select jsonb_agg(to_jsonb(o) - 'personId' || h."at" || jsonb_build_object('part', p."title") order by o."offeredAt" desc)
        from me join "PartOffer" o on o."personId" = me."id" join "Part" p on p."id" = o."partId" join held h on h."id" = p."sessionId"),
      'by-link', (select jsonb_agg(to_jsonb(r) - 'personId' || h."at" order by h."startsAt" desc)
        from me join "RemoteAttendance" r on r."personId" = me."id" join held h on h."id" = r."sessionId"),
      'recaps', (select jsonb_agg(to_jsonb(r) - 'writtenById' || h."at" order by h."startsAt" desc)
        from me join "Recap" r on r."writtenById" = me."id" join held h on h."id" = r."sessionId")
    ) as "sections"`
  return row!.sections
}
