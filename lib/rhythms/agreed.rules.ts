import { refuse, type Decision } from '@/lib/kernel/decision'
import { avoidsOf, type SetRhythm } from './stored-rhythm.rules'
import type { RhythmValues } from './rhythm.rules'
import { allFound, begunCount, slotsAfterChange, wantedNumbers, type Slot, type Standing } from './slots.rules'
import { unsound } from './sound.rules'

type Given = { rhythm: SetRhythm; next: RhythmValues; sessions: readonly Standing[]; timeZone: string; now: Date }

/** The sessions ahead as an agreement would have them, and whether it can be kept at all. */
export function agreedSlots({ rhythm, next, sessions, timeZone, now }: Given): { slots: Slot[]; holds: Decision } {
  const wrong = unsound(next, begunCount(sessions, rhythm.number, now))
  if (wrong) return { slots: [], holds: refuse(wrong.because) }
  const slots = slotsAfterChange({ before: rhythm, next, avoids: avoidsOf(rhythm), sessions, timeZone, now })
  const wanted = wantedNumbers(sessions, rhythm.number, next.number, now)
  return { slots, holds: allFound(slots, wanted) }
}
