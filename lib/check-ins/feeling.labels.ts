import type { feelingWords } from './check-in.schema'

export type FeelingName = (typeof feelingWords)[number]

/** The five words, as they stand on a tile. */
export const feelingLabels: Record<FeelingName, string> = {
  running_on_empty: 'Running on empty',
  low: 'Low',
  steady: 'Steady',
  good: 'Good',
  energised: 'Energised',
}

/** The five words inside a sentence. */
export const feelingInSentence: Record<FeelingName, string> = {
  running_on_empty: 'running on empty',
  low: 'low',
  steady: 'steady',
  good: 'good',
  energised: 'energised',
}
