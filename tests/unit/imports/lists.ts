import { columnsOf, type ImportKind } from '@/lib/imports/column.labels'
import { communitiesIn, type CommunityFacts } from '@/lib/imports/community-list.rules'
import { openedList } from '@/lib/imports/finding.rules'
import { placesIn, placesNamed, type MembershipFacts } from '@/lib/imports/membership-list.rules'
import { organisationsIn } from '@/lib/imports/organisation-list.rules'
import { peopleIn } from '@/lib/imports/people-list.rules'

const today = new Date('2026-11-20T00:00:00Z')

const program = { name: '2026–27', startsOn: new Date('2026-08-01T00:00:00Z'), endsOn: new Date('2027-05-31T00:00:00Z') }
const earlier = { name: '2024–25', startsOn: new Date('2024-08-01T00:00:00Z'), endsOn: new Date('2025-05-31T00:00:00Z') }

const communityFacts: CommunityFacts = {
  programs: [program],
  communities: [{ name: 'Regional and Rural', program: '2026–27' }],
  slugs: ['regional-and-rural'],
}

const community = (id: string, name: string, more: object = {}) => ({ id, name, slug: id, program, cap: 20, placesTaken: 5, ...more })

const membershipFacts: MembershipFacts = {
  people: new Map([['amira@example.org', 'amira'], ['amira.work@example.org', 'amira'], ['bea@example.org', 'bea'], ['cleo@example.org', 'cleo']]),
  communities: [
    community('regional', 'Regional and Rural'),
    community('before', 'Before', { program: earlier }),
    community('schools-2', 'Schools', { cap: 1, placesTaken: 0 }),
    community('twins-1', 'Twins', { program: earlier }),
    community('twins-2', 'Twins'),
    community('full', 'Emerging', { placesTaken: 20 }),
  ],
  memberships: new Map([['regional cleo', { left: false }]]),
  offers: new Map([['full bea', 'an offer']]),
}

/** A list as it would be read from a file: a first row of titles, then cells by the key of their column. */
export function listOf(kind: ImportKind, ...rows: Record<string, string>[]): string {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const titles = keys.map((key) => columnsOf[kind].find((column) => column.key === key)?.title ?? key)
  return [titles, ...rows.map((row) => keys.map((key) => row[key] ?? ''))].map((cells) => cells.map(quoted).join(',')).join('\r\n')
}

/** What a list has in it, and what stands in its way. */
export function read(kind: ImportKind, text: string | Uint8Array) {
  const list = openedList(kind, typeof text === 'string' ? new TextEncoder().encode(text) : text)
  if ('allowed' in list) return { refused: list.allowed ? '' : list.because, problems: [] }
  const { readers, problems, notes, rows } = list
  const found = {
    people: () => ({ people: peopleIn(readers, problems, today) }),
    organisations: () => ({ organisations: organisationsIn(readers) }),
    communities: () => ({ communities: communitiesIn(readers, problems, communityFacts) }),
    memberships: () => ({ places: placesIn(placesNamed(readers), problems, membershipFacts, today) }),
  }[kind]()
  return { problems, notes, rows, ...found }
}
