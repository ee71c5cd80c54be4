import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import pg from 'pg'
import { settings } from './bench-settings'

export type Tapper = { personId: string; signInId: string; sessionId: string; cookie: string }
export type Crowd = { tappers: Tapper[]; reset: () => Promise<void>; arrived: () => Promise<number>; counted: () => Promise<number>; end: () => Promise<void> }

/** Signed-in members whose sessions are open now: communities of so many people each, beside all there is in the world. */
export async function makeCrowd(url: string, communities: number, each: number): Promise<Crowd> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const groups = Array.from({ length: communities }, () => ({ community: randomUUID(), session: randomUUID() }))
  await client.query(
    `insert into "Community" ("id", "programId", "domainId", "slug", "name", "forWhom", "isItForYou", "colour", "symbol", "cap",
       "minimumAttendance", "interestClosesOn", "answerOn", "code", "timeZone")
     select id, (select "id" from "Program" order by "startsOn" desc limit 1), (select "id" from "Domain" limit 1), 'crowd-' || id,
       'Crowd', 'A crowd', 'A crowd', 'moss', 'leaf', $2, 1, current_date, current_date, 'X' || n || left(id::text, 4), 'Australia/Melbourne'
     from unnest($1::uuid[]) with ordinality as given(id, n)`,
    [groups.map(({ community }) => community), each],
  )
  await client.query(
    `insert into "Session" ("id", "communityId", "number", "title", "purpose", "startsAt", "endsAt", "place")
     select session, community, 1, 'Crowd', 'A crowd', now(), now() + interval '2 hours', 'Online'
     from unnest($1::uuid[], $2::uuid[]) as given(session, community)`,
    [groups.map(({ session }) => session), groups.map(({ community }) => community)],
  )
  const tappers: (Tapper & { community: string; hash: Buffer })[] = []
  // One of each community after another, as people of many groups come at the same hour.
  for (let count = 0; count < each; count += 1) {
    for (const { community, session } of groups) {
      const sid = randomBytes(32).toString('base64url')
      const token = await encode({ token: { sid }, secret: settings['NEXTAUTH_SECRET']! })
      const hash = createHash('sha256').update(sid).digest()
      tappers.push({ personId: randomUUID(), signInId: randomUUID(), sessionId: session, cookie: `cop=${token}`, community, hash })
    }
  }
  const people = tappers.map(({ personId }) => personId)
  await client.query(`insert into "Person" ("id", "calledName") select id, 'Crowd ' || n from unnest($1::uuid[]) with ordinality as given(id, n)`, [people])
  await client.query(
    `insert into "Membership" ("id", "communityId", "personId", "fromOn")
     select gen_random_uuid(), community, person, current_date - 30 from unnest($1::uuid[], $2::uuid[]) as given(community, person)`,
    [tappers.map(({ community }) => community), people],
  )
  await client.query(
    `insert into "SignIn" ("id", "sidHash", "personId", "device", "expiresAt")
     select id, hash, person, 'Bench', now() + interval '1 day' from unnest($1::uuid[], $2::bytea[], $3::uuid[]) as given(id, hash, person)`,
    [tappers.map(({ signInId }) => signInId), tappers.map(({ hash }) => hash), people],
  )
  await client.query('analyze')
  const sessions = groups.map(({ session }) => session)
  const number = async (sql: string) => Number((await client.query<{ n: string }>(sql, [sessions])).rows[0]!.n)
  return {
    tappers,
    reset: async () => {
      await client.query('delete from "Arrival" where "sessionId" = any($1)', [sessions])
      await client.query('delete from "SessionTally" where "sessionId" = any($1)', [sessions])
    },
    arrived: () => number('select count(*) as n from "Arrival" where "sessionId" = any($1)'),
    counted: () => number('select coalesce(sum("arrived"), 0) as n from "SessionTally" where "sessionId" = any($1)'),
    end: () => client.end(),
  }
}
