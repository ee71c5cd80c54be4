import { dayAndYearInWords } from '@/lib/kernel/dates'
import { differences, rhythmWords, type RhythmValues } from './rhythm.rules'

type Version = RhythmValues & { version: number; origin: 'staff' | 'group' | 'group_with_staff'; why: string | null; setAt: Date; setBy: string }
type Concluded = {
  id: string
  outcome: string | null
  reason: string | null
  answer: string | null
  concludedAt: Date | null
  answeredAt: Date | null
  changes: boolean
}

export type Step = { key: string; at: Date; title: string; words: string[]; why: string | null }

const origins = { staff: 'Set by the program team', group: 'Agreed by the group', group_with_staff: 'Asked for by the group, and agreed by the program team' }

function stepOf(version: Version, before: Version | undefined): Step {
  const changed = before ? differences(before, version) : [rhythmWords(version)]
  return {
    key: `version ${version.version}`,
    at: version.setAt,
    title: before ? origins[version.origin] : 'First set by the program team',
    words: changed.length > 0 ? changed : ['Dates only.'],
    why: version.why,
  }
}

/** What became of a proposal, where no new version tells it. */
function outcomeStep({ id, outcome, reason, answer, concludedAt, answeredAt, changes }: Concluded): Step[] {
  const at = answeredAt ?? concludedAt
  if (!at) return []
  if (outcome === 'took_effect' && !changes) return [{ key: id, at, title: 'The group looked at it and kept it', words: [], why: reason }]
  if (outcome === 'declined') return [{ key: id, at, title: 'The group asked for a change, and the program team said no', words: [], why: answer }]
  return []
}

/** The trail of a rhythm, newest first: set, agreed, asked and answered, each with when, by whom and why. */
export function trailOf(versions: readonly Version[], concluded: readonly Concluded[]): (Step & { by: string | null })[] {
  const oldestFirst = versions.toSorted((one, other) => one.version - other.version)
  const set = oldestFirst.map((version, index) => ({ ...stepOf(version, oldestFirst[index - 1]), by: version.setBy }))
  const outcomes = concluded.flatMap((proposal) => outcomeStep(proposal).map((step) => ({ ...step, by: null })))
  return [...set, ...outcomes].toSorted((one, other) => other.at.getTime() - one.at.getTime())
}

/** Who and when, in a line. */
export function trailLine({ by, at }: { by: string | null; at: Date }, timeZone: string): string {
  const day = dayAndYearInWords(at, timeZone)
  return by ? `${by}, ${day}` : day
}
