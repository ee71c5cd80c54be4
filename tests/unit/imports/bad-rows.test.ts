import { describe, expect, test } from 'vitest'
import { columnsOf, type ImportKind } from '@/lib/imports/column.labels'
import { listOf, read } from './lists'

const ana = { calledName: 'Ana Costa', address: 'ana@example.org' }
const work = { ...ana, organisation: 'Moyne Shire', setting: 'Local council', region: 'Gippsland', fromOn: '4/3/2024' }
const group = {
  community: 'New Group', program: '2026–27', domain: 'Sport', forWhom: 'For clubs.', isItForYou: 'Yes.', cap: '20',
  minimumAttendance: '6', interestClosesOn: '21/7/2026', answerOn: '28/7/2026',
}
const place = { address: 'amira@example.org', community: 'Regional and Rural' }

type Bad = [what: string, kind: ImportKind, row: Record<string, string>, column: string | null, sentence: RegExp]

const bad: Bad[] = [
  ['no name', 'people', { ...ana, calledName: '' }, 'Name', /There is no name\. Write what/],
  ['a long name', 'people', { ...ana, calledName: 'A'.repeat(81) }, 'Name', /81 characters long\. Keep it under 80/],
  ['a name over two lines', 'people', { ...ana, calledName: 'Ana\nCosta' }, 'Name', /line break in this cell\. Put it all on one line/],
  ['long pronouns', 'people', { ...ana, pronouns: 'she/her '.repeat(6) }, 'Pronouns', /Keep it under 40/],
  ['no address', 'people', { ...ana, address: '' }, 'Email address', /There is no address\. Write the one/],
  ['an address without @', 'people', { ...ana, address: 'ana.example.org' }, 'Email address', /Check the address/],
  ['an address with a space', 'people', { ...ana, address: 'ana @example.org' }, 'Email address', /Check the address/],
  ['two addresses', 'people', { ...ana, address: 'ana@example.org; ana@work.example' }, 'Email address', /two addresses in this cell\. Keep/],
  ['a very long address', 'people', { ...ana, address: `${'a'.repeat(180)}@${'b'.repeat(80)}.org` }, 'Email address', /Keep it under 200/],
  ['an unknown kind of address', 'people', { ...ana, kind: 'office' }, 'Kind of address', /no kind of address called “office”\. Write one of: personal; work/],
  ['a long organisation', 'people', { ...work, organisation: 'O'.repeat(121) }, 'Organisation', /Keep it under 120/],
  ['a long role', 'people', { ...work, roleTitle: 'R'.repeat(81) }, 'Role', /Keep it under 80/],
  ['an unknown setting', 'people', { ...work, setting: 'Coucil' }, 'Setting', /no setting called “Coucil”\. Write one of: Local council/],
  ['work without a setting', 'people', { ...work, setting: '' }, 'Setting', /no setting\. Write the kind of workplace/],
  ['an unknown region', 'people', { ...work, region: 'Gipsland' }, 'Region', /no region called “Gipsland”\. Write one of/],
  ['work without a region', 'people', { ...work, region: '' }, 'Region', /no region\. Write one/],
  ['a day in words that are none', 'people', { ...work, fromOn: 'last winter' }, 'Works there since', /not a day that we can read\. Write a day like 21\/7\/2026/],
  ['a day that is not there', 'people', { ...work, fromOn: '31/2/2024' }, 'Works there since', /There is no day “31\/2\/2024”\. Check it/],
  ['the month first', 'people', { ...work, fromOn: '7/21/2024' }, 'Works there since', /month before the day\. Write the day first/],
  ['a year of two digits', 'people', { ...work, fromOn: '21/7/24' }, 'Works there since', /year of “21\/7\/24” with four digits/],
  ['a number that is no day', 'people', { ...work, fromOn: '10000' }, 'Works there since', /“10000” is a number, not a day/],
  ['work before living memory', 'people', { ...work, fromOn: '1/1/1930' }, 'Works there since', /before 1950\. Check the year/],
  ['work far ahead', 'people', { ...work, fromOn: '1/1/2029' }, 'Works there since', /more than a year from now\. Check the year/],
  ['work that ends before it began', 'people', { ...work, untilOn: '1/1/2020' }, 'Worked there until', /Check both days/],
  ['a fault of the spreadsheet', 'people', { ...work, organisation: '#REF!' }, 'Organisation', /fault of the spreadsheet\. Mend the formula/],
  ['a column that was too narrow', 'people', { ...work, fromOn: '########' }, 'Works there since', /too narrow when the list was saved/],

  ['no organisation', 'organisations', { organisation: '', note: 'x' }, 'Organisation', /There is no name\. Write the organisation’s name/],
  ['a long organisation alone', 'organisations', { organisation: 'O'.repeat(121) }, 'Organisation', /Keep it under 120/],

  ['a community without a name', 'communities', { ...group, community: '' }, 'Community', /There is no name\. Write what the community is called/],
  ['no program', 'communities', { ...group, program: '' }, 'Program', /There is no program\. Write the year/],
  ['an unknown program', 'communities', { ...group, program: '2030–31' }, 'Program starts', /no program “2030–31” yet\. Check its name, or write the days/],
  ['a program that ends before it starts', 'communities', { ...group, program: '2030–31', programStartsOn: '1/8/2030', programEndsOn: '1/5/2030' }, 'Program ends', /ends before it starts/],
  ['other dates of a known program', 'communities', { ...group, programStartsOn: '1/9/2026' }, 'Program starts', /has other dates already\. Leave both days empty/],
  ['no domain', 'communities', { ...group, domain: '' }, 'Domain', /There is no domain\. Write/],
  ['nobody it is for', 'communities', { ...group, forWhom: '' }, 'For whom', /Write one or two sentences/],
  ['nobody who belongs', 'communities', { ...group, isItForYou: '' }, 'Is it for you', /Write a few sentences/],
  ['no places', 'communities', { ...group, cap: '' }, 'Places', /no number of places\. Write/],
  ['places in words', 'communities', { ...group, cap: 'about twenty' }, 'Places', /not a whole number\. Write it in digits/],
  ['too many places', 'communities', { ...group, cap: '900' }, 'Places', /Write a number from 1 to 60/],
  ['no minimum', 'communities', { ...group, minimumAttendance: '' }, 'Minimum sessions', /There is no minimum\. Write/],
  ['no day on which interest closes', 'communities', { ...group, interestClosesOn: '' }, 'Interest closes', /Say until which day/],
  ['no day of answers', 'communities', { ...group, answerOn: '' }, 'Answers by', /Say by which day/],
  ['answers before interest closes', 'communities', { ...group, answerOn: '1/7/2026' }, 'Answers by', /before interest closes\. Check both days/],
  ['an unknown colour', 'communities', { ...group, colour: 'pink' }, 'Colour', /no colour called “pink”\. Write one of: moss; dusk; straw; apricot/],
  ['an unknown symbol', 'communities', { ...group, symbol: 'star' }, 'Symbol', /no symbol called “star”/],
  ['an unknown time zone', 'communities', { ...group, timeZone: 'Melbourne time' }, 'Time zone', /no time zone “Melbourne time”\. Write one like/],
  ['neither yes nor no', 'communities', { ...group, listed: 'perhaps' }, 'In the catalogue', /neither yes nor no\. Write one of the two/],

  ['a place for nobody', 'memberships', { ...place, address: '' }, 'Email address', /There is no address/],
  ['a place in nothing', 'memberships', { ...place, community: '' }, 'Community', /There is no community\. Write its name/],
  ['somebody unknown', 'memberships', { ...place, address: 'nobody@example.org' }, 'Email address', /know nobody with this address\. Check it, or bring/],
  ['an unknown community', 'memberships', { ...place, community: 'Rural' }, 'Community', /no community “Rural”\. Check its name, or bring/],
  ['a community of another program', 'memberships', { ...place, program: '1999' }, 'Program', /not in a program “1999”\. It is in 2026–27/],
  ['two communities of one name', 'memberships', { ...place, community: 'Twins' }, 'Program', /2 communities of that name\. Write the program too: 2024–25 or 2026–27/],
  ['a community without room', 'memberships', { ...place, community: 'Emerging' }, 'Community', /“Emerging” has no place left for this row: 20 in all/],
  ['a place after the program', 'memberships', { ...place, community: 'Before' }, 'Since', /program ended on Saturday 31 May 2025/],
  ['a place long before the program', 'memberships', { ...place, fromOn: '1/7/2024' }, 'Since', /more than a year before the program starts/],
  ['someone who left before she came', 'memberships', { ...place, fromOn: '1/9/2026', leftOn: '1/8/2026' }, 'Left', /before the place was taken/],
  ['someone who will leave', 'memberships', { ...place, leftOn: '1/12/2026' }, 'Left', /still to come\. Leave the cell empty/],
  ['the end of a place that lasts', 'memberships', { ...place, address: 'cleo@example.org', leftOn: '1/10/2026', fromOn: '1/9/2026' }, 'Left', /A list brings places in and ends none/],
]

test('there are more than forty kinds of bad rows', () => expect(bad.length).toBeGreaterThan(40))

describe('a bad row says what to do', () => {
  test.each(bad)('%s', (_what, kind, row, column, sentence) => {
    const { problems } = read(kind, listOf(kind, row))
    expect(problems).toEqual([{ row: 2, column, because: expect.stringMatching(sentence) }])
    expect(problems[0]!.because).toMatch(/[.!?]$/)
  })
})

describe('rows that contradict each other', () => {
  const fresh = { ...group, program: 'P', programStartsOn: '1/8/2030', programEndsOn: '1/5/2031' }
  const twins: [string, ImportKind, Record<string, string>, Record<string, string>, RegExp][] = [
    ['the same person', 'people', ana, { ...ana, address: 'ANA@example.org ' }, /in row 2 already\. Take one/],
    ['the same address under two names', 'people', ana, { ...ana, calledName: 'Bea Holt' }, /Row 2 has another name for this address/],
    ['the same work twice', 'people', work, work, /in row 2 already/],
    ['the same organisation', 'organisations', { organisation: 'Moyne Shire' }, { organisation: 'MOYNE SHIRE' }, /in row 2 already/],
    ['the same community', 'communities', group, { ...group, community: 'new  group' }, /in row 2 already/],
    ['two dates of a new program', 'communities', fresh, { ...fresh, community: 'B', program: 'p', programStartsOn: '2/8/2030' }, /other dates in row 2/],
    ['the same place', 'memberships', place, place, /The same person and community are in row 2/],
    ['the same place by another address', 'memberships', place, { ...place, address: 'amira.work@example.org' }, /are in row 2/],
    ['one more than there is room for', 'memberships', { ...place, community: 'schools-2' }, { address: 'bea@example.org', community: 'schools-2' }, /“Schools” has no place left for this row: 1 in all/],
  ]

  test.each(twins)('%s', (_what, kind, one, other, sentence) => {
    const { problems } = read(kind, listOf(kind, one, other))
    expect(problems).toEqual([{ row: 3, column: expect.any(String), because: expect.stringMatching(sentence) }])
  })
})

describe('first rows that don’t fit', () => {
  test('a column that is missing is named with what goes in', () => {
    expect(read('people', 'Name\r\nAna').problems).toEqual([
      { row: 1, column: 'Email address', because: 'There is no column “Email address”. Add it: the one the person signs in with.' },
    ])
  })

  test('another kind of list is known by its columns', () => {
    const { problems } = read('communities', listOf('people', work))
    expect(problems[0]!.because).toContain('This looks like a list of people. Choose that, and bring it again.')
  })

  test('two columns of one meaning', () => {
    expect(read('people', 'Name,Email,E-mail\nAna,a@b.org,c@d.org').problems[0]!.because).toContain('Two columns are called “Email address”. Keep one.')
  })

  test('more cells than names', () => {
    expect(read('people', 'Name,Email\nCosta, Ana,ana@example.org').problems).toContainEqual({ row: 2, column: null, because: expect.stringContaining('more cells than the first row has names') })
  })

  test('columns that nobody asked for are left out, and said', () => {
    expect(read('people', 'Name,Email,Shoe size\nAna,ana@example.org,38')).toMatchObject({ problems: [], notes: ['We have no use for “Shoe size”, so what is in there stays out.'] })
  })
})

describe('good rows', () => {
  test('every template has a row that can be brought in', () => {
    for (const kind of Object.keys(columnsOf) as ImportKind[]) {
      const row = Object.fromEntries(columnsOf[kind].map(({ key, example }) => [key, example]))
      const known = kind === 'memberships' ? { program: '', fromOn: '' } : {}
      expect(read(kind, listOf(kind, { ...row, ...known })).problems, kind).toEqual([])
    }
  })

  test('a person in two rows with two pieces of work is one person', () => {
    const { people, problems } = read('people', listOf('people', work, { ...work, organisation: 'Bendigo Health' })) as { people: { work: object[] }[]; problems: object[] }
    expect(problems).toEqual([])
    expect(people.map((person) => person.work.length)).toEqual([2])
  })

  test('a place that is held by an offer needs no room', () => {
    const { places, problems } = read('memberships', listOf('memberships', { address: 'bea@example.org', community: 'Emerging' })) as { places: { fresh: object[] }; problems: object[] }
    expect(problems).toEqual([])
    expect(places.fresh).toEqual([expect.objectContaining({ offerId: 'an offer' })])
  })

  test('someone who is here already stays as she is', () => {
    expect(read('memberships', listOf('memberships', { address: 'cleo@example.org', community: 'Regional and Rural' }))).toMatchObject({ problems: [], places: { fresh: [], known: 1 } })
    expect(read('communities', listOf('communities', { ...group, community: 'REGIONAL and rural' }))).toMatchObject({ problems: [], communities: { fresh: [], known: 1 } })
  })

  test('two communities of one name in two programs get addresses of their own', () => {
    const next = { ...group, program: '2030–31', programStartsOn: '1/8/2030', programEndsOn: '1/5/2031', community: 'Regional and Rural' }
    const { communities, problems } = read('communities', listOf('communities', next)) as { communities: { fresh: { slug: string }[] }; problems: object[] }
    expect(problems).toEqual([])
    expect(communities.fresh.map(({ slug }) => slug)).toEqual(['regional-and-rural-2030-31'])
  })
})
