import { waitingInWords } from '@/lib/dashboards/program.rules'

export type Line = {
  slug: string
  name: string
  colour: string
  symbol: string
  facilitators: readonly string[]
  session: { words: string; note: string | null }
  inTouch: { words: string; note: string } | null
  placesTaken: number
  cap: number
  waiting: number
  toOffer: number
  asksForRhythm: boolean
}

type Fact = { heading: string; words: string; note: string | null }

export type ProgramRow = Pick<Line, 'slug' | 'name' | 'colour' | 'symbol'> & { who: string; facts: Fact[] }

/** A community as a row in words, the same in the table and on a phone. */
export function programRow(line: Line): ProgramRow {
  const { slug, name, colour, symbol, facilitators } = line
  return { slug, name, colour, symbol, who: facilitators.join(', ') || 'Nobody facilitates it yet', facts: factsOf(line) }
}

function factsOf(line: Line): Fact[] {
  const free = line.cap - line.placesTaken
  return [
    { heading: 'Session', ...line.session },
    { heading: 'In touch last time', words: line.inTouch?.words ?? 'No session yet', note: line.inTouch?.note ?? null },
    { heading: 'Places', words: `${line.placesTaken} of ${line.cap}`, note: free > 0 ? `${free} free` : 'None free' },
    { heading: 'Waiting for an answer', words: waitingInWords(line.waiting), note: null },
  ]
}
