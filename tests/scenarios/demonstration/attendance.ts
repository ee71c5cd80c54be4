import type { RollStatusName } from '@/lib/check-ins/roll.labels'
import { dice } from './dice'
import type { DemonstrationPerson } from './person'

/** What became of one person at one past session. `turn` counts back: the latest session held is 1. */
export function statusOf(
  person: Pick<DemonstrationPerson, 'at' | 'habit'>,
  number: number,
  turn: number,
): RollStatusName {
  const chance = dice(person.at, 'session', number)
  if (person.habit === 'always') return 'here'
  if (person.habit === 'silent-lately' && turn <= 2) return 'no_word'
  if (person.habit === 'often-away' && number > 1) return chance < 0.75 ? 'apology' : 'not_recorded'
  if (chance < 0.74) return 'here'
  if (chance < 0.8) return 'joined_late'
  if (chance < 0.85) return 'left_early'
  if (chance < 0.95) return 'apology'
  return chance < 0.985 ? 'no_word' : 'not_recorded'
}
