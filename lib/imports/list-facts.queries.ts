import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { communitiesRunBy } from '@/lib/communities/community.scope'
import type { Tx } from '@/lib/kernel/db'
import type { CommunityFact, MembershipFacts } from './membership-list.rules'
import { pairOf } from './membership-list.rules'

/** Whose each of these addresses is, as far as somebody proved it or signs in with it. */
export async function ownersOf(_viewer: Viewer, tx: Tx, addresses: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ address: string; personId: string }[]>`
    select "address", "personId"::text from "EmailAddress"
    where "address" = any(${addresses}::text[]) and ("verifiedAt" is not null or "maySignIn")`
  return new Map(rows.map(({ address, personId }) => [address, personId]))
}

/** Organisations that we have, by their names in small letters. */
export async function organisationsKnown(_viewer: Viewer, tx: Tx, names: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    select distinct lower("name") as "name" from "Organisation" where lower("name") = any(${names.map((name) => name.toLowerCase())}::text[])`
  return new Set(rows.map(({ name }) => name))
}

/** Programs, domains and communities as far as a list of communities can run into them. */
export async function communityFacts(viewer: Viewer, tx: Tx) {
  const programs = await tx.program.findMany({ select: { id: true, name: true, startsOn: true, endsOn: true } })
  const domains = await tx.domain.findMany({ select: { id: true, name: true, slug: true } })
  const rows = await tx.community.findMany({
    relationLoadStrategy: 'join',
    where: communitiesRunBy(viewer),
    select: { name: true, slug: true, code: true, program: { select: { name: true } } },
  })
  return {
    programs, domains,
    communities: rows.map(({ name, program }) => ({ name, program: program.name })),
    slugs: rows.map(({ slug }) => slug),
    codes: rows.map(({ code }) => code),
  }
}

/** People, communities, places and open offers that a list of places names. The communities stay locked until the end. */
export async function membershipFacts(viewer: Viewer, tx: Tx, addresses: readonly string[]): Promise<MembershipFacts> {
  const people = await ownersOf(viewer, tx, addresses)
  await tx.$executeRaw`select 1 from "Community" order by "id" for update`
  const communities: CommunityFact[] = await tx.community.findMany({
    relationLoadStrategy: 'join',
    where: communitiesRunBy(viewer),
    select: { id: true, name: true, slug: true, cap: true, placesTaken: true, program: { select: { name: true, startsOn: true, endsOn: true } } },
  })
  const ids = [...new Set(people.values())]
  const memberships = await tx.$queryRaw<{ communityId: string; personId: string; left: boolean }[]>`
    select m."communityId"::text, m."personId"::text, exists (select from "Departure" d where d."membershipId" = m."id") as "left"
    from "Membership" m where m."personId" = any(${ids}::uuid[])`
  const offers = await tx.$queryRaw<{ id: string; communityId: string; personId: string }[]>`
    select o."id"::text, o."communityId"::text, o."personId"::text from "Offer" o
    where o."personId" = any(${ids}::uuid[]) and o."endedAt" is null
      and not exists (select from "Membership" m where m."offerId" = o."id")`
  return {
    people, communities,
    memberships: new Map(memberships.map(({ communityId, personId, left }) => [pairOf(communityId, personId), { left }])),
    offers: new Map(offers.map(({ id, communityId, personId }) => [pairOf(communityId, personId), id])),
  }
}
