import { countInWords } from '@/lib/kernel/dates'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'
import { differences, rhythmWords, type RhythmValues } from './rhythm.rules'

type Stands = RhythmValues & { version: number }

/**
 * Whether the rhythm is still the one that somebody looked at when she made up her mind. When another was quicker, the
 * sentence shows both: what stands now, and what she wanted.
 */
export function stillAsSeen(stands: Stands | null, setBy: string | null, seenVersion: number, wanted: RhythmValues): Decision {
  if ((stands?.version ?? 0) === seenVersion || !stands) return allow
  const whole = (values: RhythmValues) => `${rhythmWords(values)} Come to at least ${countInWords(values.minimumAttendance)}.`
  const yours = differences(stands, wanted).length > 0 ? `Yours was: ${whole(wanted)}` : 'It is what you wanted too.'
  return refuse(
    `${setBy ?? 'Somebody'} changed the rhythm while you were looking. Now it is: ${whole(stands)} ${yours} ` +
      'Nothing of yours was saved. Load the page again, and decide together.',
  )
}
