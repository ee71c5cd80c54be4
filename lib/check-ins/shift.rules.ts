import { feelingWords } from './check-in.schema'
import { feelingInSentence, type FeelingName } from './feeling.labels'

export type Shift = 'lower' | 'same' | 'higher'

/** How the leaving word stands to the arriving one, in the order of the five words; null unless both were said. */
export function shiftBetween(arriving: FeelingName | null, leaving: FeelingName | null): Shift | null {
  if (!arriving || !leaving) return null
  const step = feelingWords.indexOf(leaving) - feelingWords.indexOf(arriving)
  return step < 0 ? 'lower' : step > 0 ? 'higher' : 'same'
}

/** The shift as a sentence to the person herself; it is information, not a judgement. */
export function shiftInWords(arriving: FeelingName | null, leaving: FeelingName | null): string {
  if (!leaving) return 'You’re done for today'
  if (!arriving) return `You are leaving ${feelingInSentence[leaving]}`
  if (arriving === leaving) return `You came in ${feelingInSentence[arriving]} and are leaving the same`
  return `You came in ${feelingInSentence[arriving]} and are leaving ${feelingInSentence[leaving]}`
}
