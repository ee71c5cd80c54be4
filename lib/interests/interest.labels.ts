import type { YearsInPrevention } from '@/prisma/generated/enums'
import type { Step } from './form.rules'

/** How long somebody has worked in prevention. */
export const yearsInPrevention: Record<YearsInPrevention, string> = {
  under_one: 'Less than a year',
  one_to_three: 'One to three years',
  four_to_seven: 'Four to seven years',
  eight_or_more: 'Eight years or more',
}

/** What each step of the form asks about. */
export const stepTitles: Record<Step, string> = {
  name: 'How we reach you',
  work: 'Your work',
  communities: 'Communities and dates',
  hopes: 'What you hope for',
  contact: 'What helps you take part',
}
