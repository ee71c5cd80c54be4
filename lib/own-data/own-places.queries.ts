import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import type { Tx } from '@/lib/kernel/db'
import type { OwnRows } from './section.rules'

/** The viewer’s forms, offers and places, and what she said about how her communities meet. */
export async function ownPlaces(viewer: Viewer, tx: Tx): Promise<OwnRows> {
  const [row] = await tx.$queryRaw<{ sections: OwnRows }[]>`
    with me as (select ${viewer.personId}::uuid as "id"),
    forms as (select f.* from "InterestForm" f, me where f."personId" = me."id"),
    interests as (select i.*, c."name" as "community" from "Interest" i join "Community" c on c."id" = i."communityId", me
      where i."personId" = me."id" or i."formId" in (select "id" from forms))
    select jsonb_build_object(
      'forms', (select jsonb_agg(to_jsonb(f) - 'personId' - 'linkHash' - 'browserHash' - 'wrappedKey' order by f."createdAt" desc) from forms f),
      'interests', (select jsonb_agg(to_jsonb(i) - 'personId' order by i."createdAt" desc) from interests i),
      'cannot-make', (select jsonb_agg(to_jsonb(n) || jsonb_build_object('session', s."title", 'community', c."name", 'startsAt', s."startsAt", 'timeZone', c."timeZone") order by s."startsAt")
        from "SessionCannotMake" n join forms f on f."id" = n."formId" join "Session" s on s."id" = n."sessionId" join "Community" c on c."id" = s."communityId"),
      'not-placed-with', (select jsonb_agg(jsonb_build_object('id', n."id", 'formId', n."formId", 'words', n."words", 'wrappedKey', f."wrappedKey"))
        from "NotPlacedWith" n join forms f on f."id" = n."formId"),
      'decisions', (select jsonb_agg(jsonb_build_object('community', i."community", 'choice', p."choice", 'reason', r."words", 'waitingReason', p."waitingReason",
          'other', o."name", 'letterSentAt', p."letterSentAt") order by p."letterSentAt" desc)
        from "Placing" p join interests i on i."id" = p."interestId" left join "PlacingReason" r on r."id" = p."reasonId"
        left join "Community" o on o."id" = p."otherCommunityId" where p."letterSentAt" is not null),
      'letters', (select jsonb_agg(jsonb_build_object('community', i."community", 'choice', l."choice", 'sentAt', b."sentAt") order by b."sentAt" desc)
        from "BatchLetter" l join interests i on i."id" = l."interestId" join "LetterBatch" b on b."id" = l."batchId"),
      'offers', (select jsonb_agg(to_jsonb(o) - 'personId' - 'offeredById' || jsonb_build_object('community', c."name") order by o."offeredAt" desc)
        from me join "Offer" o on o."personId" = me."id" join "Community" c on c."id" = o."communityId"),
      'places', (select jsonb_agg(to_jsonb(m) - 'personId' || jsonb_build_object('community', c."name", 'leftOn', d."leftOn", 'leaving', d."kind", 'leavingReason', d."reason") order by m."fromOn" desc)
        from me join "Membership" m on m."personId" = me."id" join "Community" c on c."id" = m."communityId" left join "Departure" d on d."membershipId" = m."id"),
      'pauses', (select jsonb_agg(to_jsonb(p) || jsonb_build_object('community', c."name") order by p."fromOn" desc)
        from me join "Membership" m on m."personId" = me."id" join "Pause" p on p."membershipId" = m."id" join "Community" c on c."id" = m."communityId"),
      'agreed-instead', (select jsonb_agg(to_jsonb(a) - 'writtenById' || jsonb_build_object('community', c."name") order by a."writtenAt" desc)
        from me join "Membership" m on m."personId" = me."id" join "AgreedInstead" a on a."membershipId" = m."id" join "Community" c on c."id" = m."communityId"),
      'group-lines', (select jsonb_agg(to_jsonb(l) - 'personId' || jsonb_build_object('community', c."name") order by l."saidAt" desc)
        from me join "GroupLine" l on l."personId" = me."id" join "Community" c on c."id" = l."communityId"),
      'facilitations', (select jsonb_agg(to_jsonb(f) - 'personId' || jsonb_build_object('community', c."name") order by f."fromOn" desc)
        from me join "Facilitation" f on f."personId" = me."id" join "Community" c on c."id" = f."communityId"),
      'proposals', (select jsonb_agg(to_jsonb(p) - 'madeById' || jsonb_build_object('community', c."name") order by p."madeAt" desc)
        from me join "RhythmProposal" p on p."madeById" = me."id" join "Community" c on c."id" = p."communityId"),
      'positions', (select jsonb_agg(to_jsonb(r) - 'personId' || jsonb_build_object('community', c."name") order by r."at" desc)
        from me join "RhythmPosition" r on r."personId" = me."id" join "RhythmProposal" p on p."id" = r."proposalId" join "Community" c on c."id" = p."communityId"),
      'times', (select jsonb_agg(jsonb_build_object('community', c."name", 'weekday', o."weekday", 'startsAtTime', o."startsAtTime", 'position', t."position"))
        from me join "TimePosition" t on t."personId" = me."id" join "TimeOption" o on o."id" = t."optionId" join "RhythmProposal" p on p."id" = o."proposalId" join "Community" c on c."id" = p."communityId")
    ) as "sections"`
  return row!.sections
}
