import type { Standing } from './standing.rules'

export type StandingToSay = { standing: Standing; answerBy: string }

const words: Record<Standing, (answerBy: string) => string> = {
  draft: () => 'Not sent yet.',
  sent: (day) => `We have your form. You will hear from us by ${day}, whatever the answer.`,
  being_decided: (day) => `We are putting the group together. You will hear from us by ${day}, whatever the answer.`,
  waiting: () => 'You are on the waiting list. We will write as soon as a place comes free.',
  another: () => 'We wrote to you about another community that may suit you.',
  not_this_time: () => 'There was no place for you this time. We wrote to you about what you can do now.',
  offered: () => 'A place is waiting for you.',
  offer_over: () => 'The time to take the place has passed. Write to us if you would still like it.',
  declined: () => 'You told us that this place doesn’t suit you.',
  taken: () => 'Your place is yours.',
  left: () => 'You left this community.',
  withdrawn: () => 'You took this back.',
}

/** How far an interest has come, kindly and in full. */
export function standingInWords({ standing, answerBy }: StandingToSay): string {
  return words[standing](answerBy)
}
