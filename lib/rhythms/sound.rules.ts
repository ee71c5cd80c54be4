import type { OpenRanges } from './range.schema'
import type { RhythmValues } from './rhythm.rules'

export type Unsound = { field: string; because: string }

/** A rhythm without what its frequency does not use. */
export function tidied<Values extends RhythmValues>(values: Values): Values {
  if (values.frequency === 'by_hand') return { ...values, weekday: null, weekOfMonth: null }
  return values.frequency === 'monthly' ? values : { ...values, weekOfMonth: null }
}

/** What does not fit together in a rhythm, with the field it is about; null when all of it does. */
export function unsound(values: RhythmValues, begun: number): Unsound | null {
  const { number, frequency, weekday, weekOfMonth, minimumAttendance } = values
  if (frequency !== 'by_hand' && weekday === null) return { field: 'weekday', because: 'Choose a day of the week.' }
  if (frequency === 'monthly' && weekOfMonth === null) return { field: 'weekOfMonth', because: 'Choose which week of the month.' }
  if (number < begun) {
    return { field: 'number', because: `${begun} sessions have begun already, and those stay. Choose ${begun} or more.` }
  }
  if (minimumAttendance > number) {
    return { field: 'minimumAttendance', because: 'The minimum is more than there are sessions. Choose fewer.' }
  }
  return null
}

/** The first range whose ends are crossed or that leaves out what is set; null when none is. */
export function unsoundRange({ number, minutes, startsAtTime, minimumAttendance }: RhythmValues, open: OpenRanges): Unsound | null {
  const spans = [
    ['numberFrom', open.number, number],
    ['minutesFrom', open.minutes, minutes],
    ['minimumFrom', open.minimum, minimumAttendance],
    ['timeFrom', open.time, startsAtTime],
  ] as const
  const wrong = spans.find(([, span, value]) => span && !(span.from <= value && value <= span.to))
  return wrong ? { field: wrong[0], because: 'What is set now must lie between the two ends.' } : null
}
