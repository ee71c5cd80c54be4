import type { PlacingChoice } from '@/prisma/generated/enums'

/** What staff can choose for an interest, in the order in which it is shown. */
export const choices: Record<PlacingChoice, string> = {
  offer: 'Offer',
  waiting: 'Waiting list',
  another: 'Another community',
  not_this_time: 'Not this time',
}
