import { refuse } from '@/lib/kernel/decision'
import { dayIn, numberIn, oneOfIn, plain, yesIn, type Read } from './cell.rules'
import type { Problem, RowReader } from './row.rules'

export type ProgramFact = { name: string; startsOn: Date; endsOn: Date }
export type CommunityFacts = {
  programs: readonly ProgramFact[]
  communities: readonly { name: string; program: string }[]
  slugs: readonly string[]
}

export type CommunityEntry = {
  row: number
  name: string
  slug: string
  program: string
  domain: string
  forWhom: string
  isItForYou: string
  cap: number
  minimumAttendance: number
  interestClosesOn: Date
  answerOn: Date
  colour: string
  symbol: string
  timeZone: string
  listed: boolean
}

const colours = { moss: 'moss', dusk: 'dusk', straw: 'straw', apricot: 'apricot' }
const symbols = { leaf: 'leaf', target: 'target', book: 'book', hills: 'hills' }

/** The largest group that a community can be, and the most sessions that it can have. */
export const [largestGroup, mostSessions] = [60, 40]

/** A name as part of an address: small letters, digits and hyphens. */
export function slugOf(name: string): string {
  return name.normalize('NFKD').replace(/[\u0300-\u036F’']/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60)
}

function timeZoneIn(cell: string): Read<string> {
  try {
    return { value: new Intl.DateTimeFormat('en-AU', { timeZone: cell }).resolvedOptions().timeZone }
  } catch {
    return { because: `We know no time zone “${cell}”. Write one like Australia/Melbourne, or leave it empty.` }
  }
}

export type CommunityList = { programs: ProgramFact[]; fresh: CommunityEntry[]; known: number }

/** The communities of a list that we don’t have yet, and the programs that come with them. */
export function communitiesIn(readers: readonly RowReader[], problems: Problem[], facts: CommunityFacts): CommunityList {
  const programs = new Map(facts.programs.map((program) => [plain(program.name), { ...program, row: 0 }]))
  const taken = new Set(facts.slugs)
  const here = new Set(facts.communities.map((one) => keyOf(one.program, one.name)))
  const rows = new Map<string, number>()
  const list: CommunityList = { programs: [], fresh: [], known: 0 }
  for (const reader of readers) {
    const before = problems.length
    const program = programIn(reader, programs)
    const entry = communityIn(reader, program?.name ?? '')
    if (!entry || !program || problems.length > before) continue
    const key = keyOf(program.name, entry.name)
    const twin = rows.get(key)
    if (twin) {
      reader.fault('community', `“${entry.name}” is in row ${twin} already. Take one of the two rows out.`)
      continue
    }
    rows.set(key, reader.row)
    if (here.has(key)) list.known += 1
    else list.fresh.push({ ...entry, slug: freeSlug(entry.name, program.name, taken) })
  }
  list.programs = [...programs.values()].filter(({ row }) => row > 0)
  return list
}

function keyOf(program: string, name: string): string {
  return `${plain(program)} ${plain(name)}`
}

function freeSlug(name: string, program: string, taken: Set<string>): string {
  const plainest = slugOf(name) || 'community'
  const candidates = [plainest, `${plainest}-${slugOf(program)}`]
  let slug = candidates.find((one) => !taken.has(one))
  for (let number = 2; !slug; number += 1) if (!taken.has(`${plainest}-${number}`)) slug = `${plainest}-${number}`
  taken.add(slug)
  return slug
}

type Programs = Map<string, ProgramFact & { row: number }>

function programIn(reader: RowReader, programs: Programs): ProgramFact | null {
  const name = reader.text('program', { missing: 'There is no program. Write the year that the community belongs to, such as 2027–28.', most: 80 })
  const startsOn = reader.as('programStartsOn', dayIn)
  const endsOn = reader.as('programEndsOn', dayIn)
  if (name === '') return null
  const known = programs.get(plain(name))
  if (known) {
    const differs = (startsOn && startsOn.getTime() !== known.startsOn.getTime()) || (endsOn && endsOn.getTime() !== known.endsOn.getTime())
    if (differs) reader.fault('programStartsOn', `The program “${name}” has other dates ${known.row > 0 ? `in row ${known.row}` : 'already'}. Leave both days empty here, or write the same.`)
    return known
  }
  if (!startsOn || !endsOn) return reader.fault('programStartsOn', `We have no program “${name}” yet. Check its name, or write the days on which it starts and ends.`)
  if (endsOn < startsOn) return reader.fault('programEndsOn', 'The program ends before it starts. Check both days.')
  const program = { name, startsOn, endsOn, row: reader.row }
  programs.set(plain(name), program)
  return program
}

function communityIn(reader: RowReader, program: string): CommunityEntry | null {
  const name = reader.text('community', { missing: 'There is no name. Write what the community is called.', most: 80 })
  const domain = reader.text('domain', { missing: 'There is no domain. Write what the community is about, in a few words.', most: 120 })
  const forWhom = reader.text('forWhom', { missing: 'It doesn’t say for whom this is. Write one or two sentences for its card.', most: 400, lines: true })
  const isItForYou = reader.text('isItForYou', { missing: 'It doesn’t say who belongs here. Write a few sentences for its page.', most: 2_000, lines: true })
  const cap = reader.as('cap', (cell) => numberIn(cell, 1, largestGroup), 'There is no number of places. Write how many people fit.')
  const minimumAttendance = reader.as('minimumAttendance', (cell) => numberIn(cell, 0, mostSessions), 'There is no minimum. Write how many sessions we ask people to come to.')
  const interestClosesOn = reader.as('interestClosesOn', dayIn, 'Say until which day people can express interest, like 21/7/2026.')
  const answerOn = reader.as('answerOn', dayIn, 'Say by which day everybody hears from us, like 28/7/2026.')
  if (interestClosesOn && answerOn && answerOn < interestClosesOn) {
    reader.insist('answerOn', refuse('That is before interest closes. Check both days.'))
  }
  const colour = reader.as('colour', (cell) => oneOfIn(cell, colours, 'colour')) ?? 'moss'
  const symbol = reader.as('symbol', (cell) => oneOfIn(cell, symbols, 'symbol')) ?? 'leaf'
  const timeZone = reader.as('timeZone', timeZoneIn) ?? 'Australia/Melbourne'
  const listed = reader.as('listed', yesIn) ?? false
  if (cap === null || minimumAttendance === null || !interestClosesOn || !answerOn) return null
  return { row: reader.row, slug: '', name, program, domain, forWhom, isItForYou, cap, minimumAttendance, interestClosesOn, answerOn, colour, symbol, timeZone, listed }
}
