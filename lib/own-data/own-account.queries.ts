import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import type { Tx } from '@/lib/kernel/db'
import type { OwnRows } from './section.rules'

/** What the viewer’s account consists of, one list a section, without secrets and their scrambled forms; her key, wrapped, beside them. */
export async function ownAccount(viewer: Viewer, tx: Tx): Promise<OwnRows> {
  const [row] = await tx.$queryRaw<{ sections: OwnRows }[]>`
    with me as (select ${viewer.personId}::uuid as "id")
    select jsonb_build_object(
      'key', (select jsonb_agg(to_jsonb(k)) from "PersonKey" k, me where k."personId" = me."id"),
      'person', (select jsonb_agg(to_jsonb(p)) from "Person" p, me where p."id" = me."id"),
      'addresses', (select jsonb_agg(to_jsonb(a) - 'personId' order by a."addedAt")
        from "EmailAddress" a, me where a."personId" = me."id"),
      'work', (select jsonb_agg(to_jsonb(a) - 'personId' || jsonb_build_object('organisation', o."name") order by a."fromOn" desc)
        from me join "Affiliation" a on a."personId" = me."id" left join "Organisation" o on o."id" = a."organisationId"),
      'prevention', (select jsonb_agg(to_jsonb(a) - 'personId' order by a."answeredAt" desc)
        from "PreventionAnswer" a, me where a."personId" = me."id"),
      'roles', (select jsonb_agg(to_jsonb(r) - 'personId' - 'grantedById' order by r."fromOn" desc)
        from "RoleGrant" r, me where r."personId" = me."id"),
      'sign-ins', (select jsonb_agg(to_jsonb(s) - 'personId' - 'sidHash' order by s."createdAt" desc)
        from "SignIn" s, me where s."personId" = me."id"),
      'joined-accounts', (select jsonb_agg(to_jsonb(m) - 'intoPersonId' order by m."mergedAt" desc)
        from "MergedPerson" m, me where m."intoPersonId" = me."id"),
      'calendar', (select jsonb_agg(to_jsonb(f) - 'personId' - 'secretHash') from "CalendarFeed" f, me where f."personId" = me."id"),
      'mail-choices', (select jsonb_agg(to_jsonb(m) - 'personId' || jsonb_build_object('community', c."name") order by m."chosenAt" desc)
        from me join "MailChoice" m on m."personId" = me."id" join "Community" c on c."id" = m."communityId"),
      'quiet-hours', (select jsonb_agg(to_jsonb(q) - 'personId') from "QuietHours" q, me where q."personId" = me."id"),
      'mails', (select jsonb_agg(jsonb_build_object('letter', m."letter", 'why', m."why", 'createdAt', m."createdAt", 'sentAt', m."sentAt")
          order by m."createdAt" desc)
        from "OutboxMessage" m, me where m."personId" = me."id"),
      'copies', (select jsonb_agg(jsonb_build_object('askedAt', f."askedAt", 'madeAt', f."madeAt") order by f."askedAt" desc)
        from "OwnDataFile" f, me where f."personId" = me."id"),
      'deletion', (select jsonb_agg(to_jsonb(d) - 'personId') from "AccountDeletion" d, me where d."personId" = me."id")
    ) as "sections"`
  return row!.sections
}
