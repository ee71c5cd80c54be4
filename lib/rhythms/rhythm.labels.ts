export const frequencies = ['weekly', 'fortnightly', 'four_weekly', 'monthly', 'by_hand'] as const

export type FrequencyName = (typeof frequencies)[number]

/** Those that a group can choose itself: without dates by hand. */
export const patternFrequencies = ['weekly', 'fortnightly', 'four_weekly', 'monthly'] as const

export const frequencyLabels: Record<FrequencyName, string> = {
  weekly: 'Every week',
  fortnightly: 'Every two weeks',
  four_weekly: 'Every four weeks',
  monthly: 'Once a month',
  by_hand: 'On dates chosen by hand',
}

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** The weekday in words; Monday is 1. */
export function weekdayLabel(weekday: number): string {
  return weekdays[weekday - 1] ?? ''
}

export const weeksOfMonth: Record<string, string> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' }
