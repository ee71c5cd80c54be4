import type { PlacingChoice } from '@/prisma/generated/enums'

export type Wording = { subject: string; body: string }

/** What each letter says until staff write their own words. */
export const firstWordings: Record<PlacingChoice, Wording> = {
  offer: {
    subject: 'A place for you',
    body: '{name}, there is a place for you in {community}. We would be glad if you came.',
  },
  waiting: {
    subject: 'Our answer to you',
    body:
      '{name}, {community} is full for now, and you are on its waiting list.\n\n' +
      'If a place comes free we look at the list again, and write to you if it can be yours. Until then there is nothing you need to do.',
  },
  another: {
    subject: 'Our answer to you',
    body:
      '{name}, we read what you wrote about {community} with care, and think that {other community} may suit you better.\n\n' +
      'Have a look at its dates and at whom it is for. If you agree, tell us on its page.',
  },
  not_this_time: {
    subject: 'Our answer to you',
    body:
      '{name}, we can’t offer you a place in {community} this time. {reason}\n\n' +
      'This is about the mix of a group and the places in it. It says nothing about your work.',
  },
}

/** What each letter may fill in, and what stands for it in an example. */
export const placeholders: Record<PlacingChoice, Record<string, string>> = {
  offer: { name: 'Kirra Walsh', community: 'Emerging Practitioners', 'open until': 'Friday 7 August' },
  waiting: { name: 'Kirra Walsh', community: 'Emerging Practitioners' },
  another: { name: 'Kirra Walsh', community: 'Emerging Practitioners', 'other community': 'Regional and Rural' },
  not_this_time: {
    name: 'Kirra Walsh',
    community: 'Emerging Practitioners',
    reason: 'More people wrote to us than there are places.',
  },
}
