import type pg from 'pg'

/** What must hold in the demonstration and in the large program: each statement finds what breaks it, so nothing. */
const broken = {
  'places taken are offers that were not left and places that are chosen, within the cap': `
    select c."slug" from "Community" c
    left join "Offer" o on o."communityId" = c."id"
      and o."endedAt" is null
      and not exists (select from "Membership" m join "Departure" d on d."membershipId" = m."id" where m."offerId" = o."id")
    left join lateral (select count(*) as chosen from "Interest" i join "Placing" p on p."interestId" = i."id"
      where i."communityId" = c."id" and p."choice" = 'offer'
        and not exists (select from "Offer" f where f."interestId" = i."id" and f."endedAt" is null)) held on true
    group by c."id", held.chosen having c."placesTaken" <> count(o."id") + held.chosen or c."placesTaken" > c."cap"`,
  'what is chosen for an interest agrees with its offer': `
    select i."id" from "Interest" i join "Offer" o on o."interestId" = i."id" and o."endedAt" is null
    left join "Placing" p on p."interestId" = i."id" where p."choice" is distinct from 'offer' or p."letterSentAt" is null`,
  'the tally of a community is the count of its rows': `
    select c."slug" from "Community" c left join "CommunityTally" t on t."communityId" = c."id"
    where coalesce(t."interests", 0) <> (select count(*) from "Interest" i where i."communityId" = c."id" and i."sentAt" is not null and i."withdrawnAt" is null)
      or coalesce(t."waiting", 0) <> (select count(*) from "Interest" i where i."communityId" = c."id" and i."sentAt" is not null and i."withdrawnAt" is null
        and not exists (select from "Offer" o where o."interestId" = i."id" and o."endedAt" is null)
        and not exists (select from "Placing" p where p."interestId" = i."id" and (p."choice" in ('another', 'not_this_time') or p."lastEnding" = 'declined')))
      or coalesce(t."members", 0) <> (select count(*) from "Membership" m where m."communityId" = c."id"
        and not exists (select from "Departure" d where d."membershipId" = m."id"))`,
  'the tally of a session is the count of its rows': `
    select s."id" from "Session" s left join "SessionTally" t on t."sessionId" = s."id"
    where coalesce(t."arrived", 0) <> (select count(*) from "Arrival" a where a."sessionId" = s."id")
      or coalesce(t."apologised", 0) <> (select count(*) from "Apology" a where a."sessionId" = s."id")
      or coalesce(t."rollHere", 0) <> (select count(*) from "RollEntry" r where r."sessionId" = s."id" and r."status" in ('here', 'joined_late', 'left_early'))
      or coalesce(t."rollApology", 0) <> (select count(*) from "RollEntry" r where r."sessionId" = s."id" and r."status" = 'apology')
      or coalesce(t."rollNoWord", 0) <> (select count(*) from "RollEntry" r where r."sessionId" = s."id" and r."status" = 'no_word')`,
  'a picture of the group has five answers or more, and no more than were given': `
    select p."sessionId" from "MoodPicture" p
    where p."answers" < 5 or p."answers" <> p."runningOnEmpty" + p."low" + p."steady" + p."good" + p."energised"
      or p."answers" > (select count(*) from "Feeling" f where f."sessionId" = p."sessionId" and f."moment" = p."moment" and not f."passed")`,
  'five answers make a picture': `
    select f."sessionId" from "Feeling" f where not f."passed" group by f."sessionId", f."moment"
    having count(*) >= 5 and not exists (select from "MoodPicture" p where p."sessionId" = f."sessionId" and p."moment" = f."moment")`,
  'a plan has six parts of 90 minutes in all': `
    select s."id" from "Session" s left join "Part" p on p."sessionId" = s."id"
    where s."kind" = 'regular' group by s."id" having sum(p."minutes") is distinct from 90 or count(*) <> 6 or s."endsAt" - s."startsAt" <> interval '90 minutes'`,
  'a community has eight sessions in order': `
    select "communityId" from (select *, lag("endsAt") over (partition by "communityId" order by "number") as before from "Session" where "kind" = 'regular') s
    group by "communityId" having count(*) <> 8 or bool_or("startsAt" <= before)`,
  'everyone can sign in with a personal address and with no other': `
    select p."id" from "Person" p left join "EmailAddress" a on a."personId" = p."id" and a."maySignIn"
    group by p."id" having count(a."id") <> 1 or bool_or(a."kind" <> 'personal' or a."verifiedAt" is null)`,
  'only members came, and before they left': `
    select a."id" from "Arrival" a join "Session" s on s."id" = a."sessionId"
    left join "Membership" m on m."communityId" = s."communityId" and m."personId" = a."personId"
    left join "Departure" d on d."membershipId" = m."id"
    where m."id" is null or m."fromOn" > a."arrivedAt" or d."leftOn" < a."arrivedAt"::date`,
  'nobody says how she is without having come': `
    select f."id" from "Feeling" f where not exists (select from "Arrival" a where a."sessionId" = f."sessionId" and a."personId" = f."personId")`,
  'a form carries the name and address of its person': `
    select i."id" from "InterestForm" i join "Person" p on p."id" = i."personId"
    where i."calledName" <> p."calledName" or not exists (select from "EmailAddress" a where a."personId" = p."id" and a."address" = i."address")`,
  'a community has its rhythm, and as many sessions as it says': `
    select c."id" from "Community" c left join lateral (select * from "Rhythm" r where r."communityId" = c."id" order by r."version" desc limit 1) r on true
    where r."number" is distinct from (select count(*)::int from "Session" s where s."communityId" = c."id" and s."kind" = 'regular')
      or r."minimumAttendance" <> c."minimumAttendance"`,
  'the past has a roll': `
    select s."id" from "Session" s where s."endsAt" < now() - interval '2 hours' and s."startsAt" > now() - interval '70 days'
      and exists (select from "Community" c where c."id" = s."communityId" and c."listedAt" is not null)
      and not exists (select from "RollEntry" r where r."sessionId" = s."id")`,
} as const

/** The names of the promises that do not hold. */
export async function brokenPromises(client: pg.Client): Promise<string[]> {
  const found: string[] = []
  for (const [promise, statement] of Object.entries(broken)) {
    if ((await client.query(statement)).rowCount !== 0) found.push(promise)
  }
  return found
}
