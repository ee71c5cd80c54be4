import type { PlacingChoice, YearsInPrevention } from '@/prisma/generated/enums'

/** What staff can choose for an interest, in the order in which it is shown. */
export const choices: Record<PlacingChoice, string> = {
  offer: 'Offer',
  waiting: 'Waiting list',
  another: 'Another community',
  not_this_time: 'Not this time',
}

/** Years in prevention, as a fact about somebody. */
export const yearsWords: Record<YearsInPrevention, string> = {
  under_one: 'Under one year',
  one_to_three: 'One to three years',
  four_to_seven: 'Four to seven years',
  eight_or_more: 'Eight years or more',
}
