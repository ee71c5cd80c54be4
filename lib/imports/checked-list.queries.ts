import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import type { Tx } from '@/lib/kernel/db'
import { dateOf } from '@/lib/kernel/dates'
import type { Decision } from '@/lib/kernel/decision'
import type { ImportKind } from './column.labels'
import { communitiesIn, type CommunityList } from './community-list.rules'
import { findingsOf, openedList, type Findings, type OpenedList } from './finding.rules'
import { communityFacts, membershipFacts, organisationsKnown, ownersOf } from './list-facts.queries'
import { placesIn, placesNamed, type PlaceEntry } from './membership-list.rules'
import { organisationsIn } from './organisation-list.rules'
import { peopleIn, type PersonEntry } from './people-list.rules'

/** What of a list is new, ready to be written. */
export type Plan =
  | { kind: 'people'; people: PersonEntry[] }
  | { kind: 'organisations'; names: string[] }
  | { kind: 'communities'; list: CommunityList; facts: Awaited<ReturnType<typeof communityFacts>> }
  | { kind: 'memberships'; places: PlaceEntry[] }

const timeZone = 'Australia/Melbourne'

/** Reads a list and holds it against what we have: what is new, what is here already, and what stands in the way. */
export async function checkedList(
  viewer: Viewer,
  tx: Tx,
  { kind, bytes, now }: { kind: ImportKind; bytes: Uint8Array; now: Date },
): Promise<{ findings: Findings; plan: Plan } | Decision> {
  const list = openedList(kind, bytes)
  if ('allowed' in list) return list
  const { plan, fresh, known } = await plans[kind](viewer, tx, list, dateOf(now, timeZone))
  return { findings: findingsOf(list, { fresh, known }), plan }
}

type Planned = { plan: Plan; fresh: number; known: number }
type Planning = (viewer: Viewer, tx: Tx, list: OpenedList, today: Date) => Promise<Planned>

const plans: Record<ImportKind, Planning> = {
  async people(viewer, tx, { readers, problems }, today) {
    const all = peopleIn(readers, problems, today)
    const owners = await ownersOf(viewer, tx, all.map(({ address }) => address))
    const people = all.filter(({ address }) => !owners.has(address))
    return { plan: { kind: 'people', people }, fresh: people.length, known: all.length - people.length }
  },
  async organisations(viewer, tx, { readers }) {
    const all = organisationsIn(readers).map(({ name }) => name)
    const here = await organisationsKnown(viewer, tx, all)
    const names = all.filter((name) => !here.has(name.toLowerCase()))
    return { plan: { kind: 'organisations', names }, fresh: names.length, known: all.length - names.length }
  },
  async communities(viewer, tx, { readers, problems }) {
    const facts = await communityFacts(viewer, tx)
    const list = communitiesIn(readers, problems, facts)
    return { plan: { kind: 'communities', list, facts }, fresh: list.fresh.length, known: list.known }
  },
  async memberships(viewer, tx, { readers, problems }, today) {
    const named = placesNamed(readers)
    const facts = await membershipFacts(viewer, tx, [...new Set(named.map(({ address }) => address))])
    const { fresh, known } = placesIn(named, problems, facts, today)
    return { plan: { kind: 'memberships', places: fresh }, fresh: fresh.length, known }
  },
}
