import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { communitiesRunBy } from '@/lib/communities/community.scope'
import { dateOf } from '@/lib/kernel/dates'
import { db } from '@/lib/kernel/db'
import { hasRoom } from '@/lib/memberships/offer.rules'
import type { Prisma } from '@/prisma/generated/client'
import { countsOf, nextToSuggest, type Counted } from './counts.rules'
import { inGroupFields, interestFields, personInGroup } from './interest-fields.scope'
import { interestsThatStand } from './interest.scope'
import { interestsOnAPage, type Looking } from './looking.rules'
import { interestsLookedAt, orderOfInterests } from './looking.scope'
import { pictureOf, type InGroup } from './picture.rules'

function communityOf(viewer: Viewer, slug: string) {
  return db().community.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ slug }, communitiesRunBy(viewer)] },
    select: {
      id: true, slug: true, name: true, cap: true, placesTaken: true, timeZone: true,
      sessions: { where: { cancellation: null }, select: { id: true } },
      program: { select: { name: true, communities: { where: { slug: { not: slug } }, orderBy: { name: 'asc' }, select: { id: true, name: true } } } },
      // Whoever has or is offered a place without having filled in a form.
      memberships: { where: { departure: null, OR: [{ offerId: null }, { offer: { interestId: null } }] }, select: { person: { select: personInGroup } } },
      offers: { where: { interestId: null, endedAt: null, membership: null }, select: { person: { select: personInGroup } } },
    },
  })
}

function groupOf(viewer: Viewer, slug: string) {
  return db().interest.findMany({
    relationLoadStrategy: 'join',
    where: {
      ...interestsThatStand,
      community: { AND: [{ slug }, communitiesRunBy(viewer)] },
      placing: { choice: 'offer' },
      offers: { none: { membership: { departure: { isNot: null } } } },
    },
    select: { id: true, form: { select: inGroupFields(slug) } },
  })
}

type Overview = {
  apart: string[] | null
  counts: Counted[] | null
  all: number | null
  next: { id: string; name: string; because: string | null } | null
}

// What only PostgreSQL can tell without reading every row: who is kept apart, how many of each choice, and who waits first.
async function overviewOf(viewer: Viewer, slug: string): Promise<Overview> {
  if (!viewer.roles.includes('staff')) return { apart: null, counts: null, all: null, next: null }
  const [overview] = await db().$queryRaw<Overview[]>`
    with here as (
      select i."id", i."formId", p."choice", p."lastEnding", p."letterSentAt" is not null as told, p."waitingPosition", p."waitingReason"
      from "Community" c join "Interest" i on i."communityId" = c."id" join "Placing" p on p."interestId" = i."id"
      where c."slug" = ${slug} and i."sentAt" is not null and i."withdrawnAt" is null)
    select
      (select json_agg(k."interestId") from "Community" c cross join interests_kept_apart(c."id") k where c."slug" = ${slug}) as apart,
      (select t."interests" from "Community" c join "CommunityTally" t on t."communityId" = c."id" where c."slug" = ${slug}) as all,
      (select json_agg(g) from (select "choice", "lastEnding", told, count(*)::int as count from here group by 1, 2, 3) g) as counts,
      (select json_build_object('id', h."id", 'name', f."calledName", 'because', h."waitingReason")
        from here h join "InterestForm" f on f."id" = h."formId" where h."choice" = 'waiting'
        order by h."waitingPosition", h."id" limit 1) as next`
  return overview!
}

/** The page on which staff compose a community: interests as looked at, and the group as it would be. Null for all but staff. */
export async function composingPage(viewer: Viewer, slug: string, looking: Looking, now: Date) {
  const [community, rows, group, overview, reasons] = await Promise.all([
    communityOf(viewer, slug),
    db().interest.findMany({
      relationLoadStrategy: 'join',
      where: { AND: [interestsLookedAt(looking), { community: { AND: [{ slug }, communitiesRunBy(viewer)] } }] },
      orderBy: orderOfInterests(looking),
      skip: (looking.page - 1) * interestsOnAPage,
      take: interestsOnAPage,
      select: interestFields(slug),
    }),
    groupOf(viewer, slug),
    overviewOf(viewer, slug),
    db().placingReason.findMany({ where: { retiredAt: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true, words: true } }),
  ])
  if (!community) return null
  const { memberships, offers, sessions, program, ...rest } = community
  const apart = new Set(overview.apart ?? [])
  const counts = countsOf(overview.all ?? 0, overview.counts ?? [])
  const people = [...group.map(({ form }) => fromForm(form)), ...[...memberships, ...offers].map(({ person }) => fromPerson(person))]
  return {
    ...rest,
    program: program.name,
    dates: sessions.length,
    others: program.communities,
    reasons,
    today: dateOf(now, community.timeZone),
    room: hasRoom(community),
    counts,
    next: nextToSuggest(overview.next, community, counts),
    picture: pictureOf(people),
    keptApartHere: group.filter(({ id }) => apart.has(id)).length,
    rows: rows.map(({ offers: [offer], ...row }) => ({ ...row, offer: offer ?? null, keptApart: apart.has(row.id) })),
  }
}

/** How composing a community stands, in counts, and who waits first; all of it nothing for all but staff. */
export async function composingInBrief(viewer: Viewer, slug: string) {
  const { all, counts, next } = await overviewOf(viewer, slug)
  return { counts: countsOf(all ?? 0, counts ?? []), next }
}

export type ComposingPage = NonNullable<Awaited<ReturnType<typeof composingPage>>>
export type InterestRow = ComposingPage['rows'][number]

type Form = Prisma.InterestFormGetPayload<{ select: ReturnType<typeof inGroupFields> }>
type Known = Prisma.PersonGetPayload<{ select: typeof personInGroup }>

function fromForm({ calledName, setting, region, organisationName, yearsInPrevention, aloneInRole, cannotMake }: Form): InGroup {
  return {
    name: calledName, setting, region, organisation: organisationName, years: yearsInPrevention, alone: aloneInRole, cannotMake: cannotMake.length,
  }
}

function fromPerson({ calledName, affiliations: [work] }: Known): InGroup {
  const { setting = null, region = null, organisation } = work ?? {}
  return { name: calledName, setting, region, organisation: organisation?.name ?? null, years: null, alone: null, cannotMake: 0 }
}
