import { dayInWords, storedDays } from '@/lib/kernel/dates'
import { dayIn, plain } from './cell.rules'
import { addressIn } from './people-list.rules'
import type { Problem, RowReader } from './row.rules'

export type CommunityFact = {
  id: string
  name: string
  slug: string
  program: { name: string; startsOn: Date; endsOn: Date }
  cap: number
  placesTaken: number
}

/** What has to be known of the people and communities that a list names. Pairs are a community’s id and a person’s. */
export type MembershipFacts = {
  people: ReadonlyMap<string, string>
  communities: readonly CommunityFact[]
  memberships: ReadonlyMap<string, { left: boolean }>
  offers: ReadonlyMap<string, string>
}

export type NamedPlace = { reader: RowReader; address: string; community: string; program: string; fromOn: Date | null; leftOn: Date | null }

export type PlaceEntry = { personId: string; communityId: string; offerId: string | null; fromOn: Date; leftOn: Date | null }
export type PlaceList = { fresh: PlaceEntry[]; known: number }

/** What each row names, before anything is known about it. */
export function placesNamed(readers: readonly RowReader[]): NamedPlace[] {
  return readers.flatMap((reader) => {
    const address = reader.as('address', addressIn, 'There is no address. Write one that we have for the person.')
    const community = reader.text('community', { missing: 'There is no community. Write its name.', most: 80 })
    const program = reader.text('program', { most: 80 })
    const fromOn = reader.as('fromOn', dayIn)
    const leftOn = reader.as('leftOn', dayIn)
    return address === null || community === '' ? [] : [{ reader, address, community, program, fromOn, leftOn }]
  })
}

/** A person in a community, as one word to look up. */
export function pairOf(communityId: string, personId: string): string {
  return `${communityId} ${personId}`
}

/** The places of a list that nobody has taken yet. Someone who has or had the place is left as she is. */
export function placesIn(named: readonly NamedPlace[], problems: Problem[], facts: MembershipFacts, today: Date): PlaceList {
  const list: PlaceList = { fresh: [], known: 0 }
  const rows = new Map<string, number>()
  const left = new Map(facts.communities.map(({ id, cap, placesTaken }) => [id, cap - placesTaken]))
  for (const place of named) {
    const before = problems.length
    const entry = placeIn(place, facts, today)
    if (!entry || problems.length > before) continue
    const { reader } = place
    const pair = pairOf(entry.communityId, entry.personId)
    const twin = rows.get(pair)
    if (twin) reader.fault('address', `The same person and community are in row ${twin}. Take one of the two rows out.`)
    rows.set(pair, twin ?? reader.row)
    if (twin) continue
    const known = facts.memberships.get(pair)
    if (known) {
      list.known += 1
      if (!known.left && entry.leftOn) reader.fault('leftOn', 'This person is a member now. A list brings places in and ends none: empty this cell, and end the place on the community’s page.')
      continue
    }
    if (takesRoom(entry)) countIn(reader, entry.communityId, left, facts)
    list.fresh.push(entry)
  }
  return list
}

/** An open offer holds a place already, and somebody who has left needs none. */
export function takesRoom({ leftOn, offerId }: PlaceEntry): boolean {
  return leftOn === null && offerId === null
}

function countIn(reader: RowReader, communityId: string, left: Map<string, number>, { communities }: MembershipFacts): void {
  const room = left.get(communityId) ?? 0
  left.set(communityId, room - 1)
  if (room > 0) return
  const { name, cap } = communities.find(({ id }) => id === communityId)!
  reader.fault('community', `“${name}” has no place left for this row: ${cap} in all, taken, offered or in rows above. Take the row out, or give the community more places first.`)
}

function placeIn(place: NamedPlace, facts: MembershipFacts, today: Date): PlaceEntry | null {
  const { reader, address } = place
  const community = communityOf(place, facts.communities)
  const personId = facts.people.get(address) ?? reader.fault('address', 'We know nobody with this address. Check it, or bring the list of people in first.')
  if (!community || !personId) return null
  const { program } = community
  const fromOn = place.fromOn ?? today
  const ends = `${dayInWords(program.endsOn, storedDays)} ${program.endsOn.getUTCFullYear()}`
  if (fromOn > program.endsOn) reader.fault('fromOn', `The program ended on ${ends}. Write the day on which the place was taken.`)
  if (program.startsOn.getTime() - fromOn.getTime() > 366 * 86_400_000) reader.fault('fromOn', 'That is more than a year before the program starts. Check the year.')
  if (place.leftOn && place.leftOn < fromOn) reader.fault('leftOn', 'That is before the place was taken. Check both days.')
  if (place.leftOn && place.leftOn > today) reader.fault('leftOn', 'That day is still to come. Leave the cell empty, and end the place when the day has come.')
  const offerId = facts.offers.get(pairOf(community.id, personId)) ?? null
  return { personId, communityId: community.id, offerId, fromOn, leftOn: place.leftOn }
}

function communityOf({ reader, community, program }: NamedPlace, communities: readonly CommunityFact[]): CommunityFact | null {
  const named = communities.filter((one) => plain(one.name) === plain(community) || one.slug === community.toLowerCase())
  if (named.length === 0) return reader.fault('community', `We have no community “${community}”. Check its name, or bring the list of communities in first.`)
  const inProgram = program === '' ? named : named.filter((one) => plain(one.program.name) === plain(program))
  if (inProgram.length === 0) return reader.fault('program', `“${named[0]!.name}” is not in a program “${program}”. It is in ${named.map((one) => one.program.name).join(' and ')}.`)
  if (inProgram.length > 1) return reader.fault('program', `There are ${inProgram.length} communities of that name. Write the program too: ${inProgram.map((one) => one.program.name).join(' or ')}.`)
  return inProgram[0]!
}
