import { expect, test } from 'vitest'
import { fileHeader, fileRow } from '@/lib/composing/interests-file.rules'
import { addressOf, lookingAt } from '@/lib/composing/looking.rules'
import { composingTitle, factsInWords, ofOneInWords, standInWords, wishInWords } from '@/lib/composing/row.rules'
import { csvFile } from '@/lib/kernel/csv'

const zone = 'Australia/Melbourne'
const form = {
  setting: 'school', region: 'gippsland', organisationName: 'Wombat Flat', yearsInPrevention: 'under_one', aloneInRole: true, cannotMake: [{}],
} as const
const bare = { setting: null, region: null, organisationName: null, yearsInPrevention: null, aloneInRole: null, cannotMake: [] }

test('a row says what was said, and nothing for what was not', () => {
  expect(factsInWords(form, 8)).toBe('Wombat Flat. School, Gippsland. Less than a year. Alone in the role. Can make 7 dates.')
  expect(factsInWords({ ...form, cannotMake: [{}, {}, {}] }, 8)).toContain('Can make 5 of 8 dates.')
  expect(factsInWords(bare, 0)).toBe('')
})

test('wishes are named when there are several', () => {
  expect(wishInWords(1, [])).toBeNull()
  expect(wishInWords(2, [{ rank: 1, community: { name: 'Regional' }, placing: { choice: 'offer' } }])).toBe('Second wish. First wish: Regional, offer there.')
})

test('a row says what is chosen, by whom, and whether it was told', () => {
  const placing = {
    choice: 'waiting' as const, chosenAt: new Date('2026-08-03T00:00:00Z'), letterSentAt: null, waitingReason: 'Adds Gippsland',
    chosenBy: { calledName: 'Dana' }, reason: null, otherCommunity: null,
  }
  const offer = { openUntilOn: new Date('2026-08-07T00:00:00Z'), endedAt: null, ending: null, membership: null }
  expect(standInWords({ placing: null, offer: null }, zone)).toBeNull()
  expect(standInWords({ placing, offer: null }, zone)).toBe('Adds Gippsland. No letter yet. Chosen by Dana, 3 Aug.')
  expect(standInWords({ placing: { ...placing, choice: 'offer' }, offer }, zone)).toBe('A place is offered. It is open until Friday 7 August.')
  expect(standInWords({ placing: { ...placing, choice: 'offer' }, offer: { ...offer, membership: {} } }, zone)).toBe('The place is taken.')
  const ended = { ...offer, endedAt: new Date('2026-08-05T00:00:00Z'), ending: 'declined' as const }
  expect(standInWords({ placing: { ...placing, choice: null }, offer: ended }, zone)).toBe('Said no to a place on 5 Aug.')
  expect(standInWords({ placing: { ...placing, choice: 'offer' }, offer: { ...ended, ending: 'expired' } }, zone)).toBe('An offer ran out on 5 Aug. A place is held. No letter yet. Chosen by Dana, 3 Aug.')
})

test('headings count in words that agree', () => {
  expect([composingTitle(0, 1), composingTitle(1, 0), composingTitle(16, 9)]).toEqual([
    'No places held, 1\u00a0person still to decide on', '1 place held, nobody left to decide on', '16 places held, 9\u00a0people still to decide on',
  ])
  expect(ofOneInWords([{ organisation: 'Deakin', names: ['a', 'b', 'c'] }])).toBe('Three people from Deakin.')
  expect(ofOneInWords([{ organisation: 'A', names: [] }, { organisation: 'B', names: [] }])).toBe('Three people or more from each of two organisations.')
})

test('an address says what is looked at, whatever else stands in it, and leads back to itself', () => {
  const asked = { show: 'waiting', setting: 'school', region: 'nowhere', wish: ['first', 'x'], sort: 'name', page: '3', other: 'x' }
  const looking = lookingAt(asked)
  expect(looking).toEqual({ show: 'waiting', setting: 'school', region: '', first: true, sort: 'name', page: 3 })
  const address = addressOf('/x', looking, { page: 3 })
  expect(lookingAt(Object.fromEntries(new URL(address, 'http://x').searchParams))).toEqual(looking)
  expect(addressOf('/x', lookingAt({}))).toBe('/x')
  expect(addressOf('/x', looking, { show: 'all' })).not.toContain('page')
  for (const page of ['0', '-1', '1.5', 'x', '1e9', '']) expect(lookingAt({ page }).page).toBe(1)
})

test('a saved list has a cell for each heading, and no formula that somebody typed', () => {
  const cells = fileRow(
    {
      sentAt: new Date('2026-07-01T15:00:00Z'), rank: 1, address: 'ama@example.org',
      form: { ...form, calledName: '=HYPERLINK("http://evil.example")', pronouns: null, hopes: '+1', canOffer: '@x' },
      placing: { choice: null, lastEnding: 'declined', waitingPosition: null, waitingReason: null, letterSentAt: null, reason: null, otherCommunity: null },
    },
    { dates: 8, timeZone: zone },
  )
  expect(cells).toHaveLength(fileHeader.length)
  expect(cells).toEqual(expect.arrayContaining(['2026-07-02', 'Said no to a place', 7, 'Gippsland']))
  const file = csvFile(fileHeader, [cells])
  expect(file).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
  expect(file).toContain("'+1,'@x")
})
