import { audiences, feelingWords } from '@/lib/check-ins/check-in.schema'
import { dice, oneOf } from './dice'
import { ownWords, takings } from './said'

const arrivingSteps = [0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4] as const
const passing = 0.1

type Answer = (typeof feelingWords)[number] | 'pass'

/** Most keep what they chose to themselves; a word with a pass is there to be read. */
function audience(at: string, session: string, moment: string, alone: boolean) {
  const chance = dice(at, session, moment, 'audience')
  if (alone) return audiences[chance < 0.6 ? 1 : 2]
  return audiences[chance < 0.9 ? 0 : chance < 0.96 ? 1 : 2]
}

/** How somebody arrives at a session, or null when she leaves the question. */
export function arriving(at: string, session: string) {
  if (dice(at, session, 'asked') > 0.95) return null
  const step = oneOf(arrivingSteps, at, session, 'step')
  const answer: Answer = dice(at, session, 'pass') < passing ? 'pass' : feelingWords[step]
  const ownWord = dice(at, session, 'own') < 0.35 ? oneOf(ownWords, at, session, 'word') : undefined
  return {
    answer,
    audience: audience(at, session, 'arriving', answer === 'pass' && ownWord !== undefined),
    ...(ownWord ? { ownWord } : {}),
  }
}

/** How she leaves: most a step higher or the same, some lower. */
export function leaving(at: string, session: string) {
  if (dice(at, session, 'left') > 0.85) return null
  const before = oneOf(arrivingSteps, at, session, 'step')
  const chance = dice(at, session, 'shift')
  const step = before + (chance < 0.15 ? -1 : chance < 0.45 ? 0 : chance < 0.85 ? 1 : 2)
  const answer: Answer =
    dice(at, session, 'pass too') < passing ? 'pass' : feelingWords[Math.min(4, Math.max(0, step))]!
  const taking = dice(at, session, 'taking') < 0.4 ? oneOf(takings, at, session, 'taken') : undefined
  const lower = answer !== 'pass' && step < before
  return { said: { answer, audience: audience(at, session, 'leaving', false), ...(taking ? { taking } : {}) }, lower }
}
