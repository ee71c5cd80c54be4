import type { DemonstrationPerson } from './person'
import { emergingPeople } from './people-emerging'
import { regionalPeople } from './people-regional'
import { schoolsPeople } from './people-schools'
import { seniorPeople } from './people-senior'
import type { EightTopics } from './topic'
import { emergingTopics } from './topics-emerging'
import { regionalTopics } from './topics-regional'
import { schoolsTopics } from './topics-schools'
import { seniorTopics } from './topics-senior'

export type DemonstrationCommunity = {
  slug: string
  name: string
  domain: string
  forWhom: string
  isItForYou: string
  colour: 'moss' | 'dusk' | 'straw' | 'apricot'
  symbol: 'leaf' | 'target' | 'book' | 'hills'
  code: string
  /** The weekday (Monday is 1) and which one of the month, and the time on the wall. */
  meets: { week: 2 | 3; weekday: 1 | 2 | 3 | 4 | 5; hour: number; minute: number }
  /** The months of its sessions, counted from the first, with the summer break between. */
  months: readonly number[]
  holders: readonly { at: string; introduction: string }[]
  members: readonly DemonstrationPerson[]
  topics: EightTopics
}

const breakAfterFour = [0, 1, 2, 3, 6, 7, 8, 9]
const breakAfterFive = [0, 1, 2, 3, 4, 7, 8, 9]

export const emerging: DemonstrationCommunity = {
  slug: 'emerging-practitioners',
  name: 'Emerging Practitioners',
  domain: 'Starting out in prevention',
  forWhom:
    'For people in their first two years of prevention work, or coming to it from another field. Find your feet beside others who are finding theirs.',
  isItForYou:
    'Yes, if preventing family and gender-based violence is part of what you do, paid or not: in a council, a health service, a club, a congregation, a workplace. Your job title doesn’t have to say so.',
  colour: 'moss',
  symbol: 'leaf',
  code: 'E4KT',
  meets: { week: 2, weekday: 3, hour: 10, minute: 0 },
  months: breakAfterFour,
  holders: [
    {
      at: 'nerida',
      introduction:
        'Eleven years of prevention work with councils in Melbourne’s west. She waits before giving advice, and asks good questions early.',
    },
    {
      at: 'farah',
      introduction: 'Came to prevention from youth work in Shepparton. She keeps an eye on whoever joins by phone.',
    },
  ],
  members: emergingPeople,
  topics: emergingTopics,
}

export const senior: DemonstrationCommunity = {
  slug: 'mid-to-senior-practitioners',
  name: 'Mid to Senior Practitioners',
  domain: 'Leading prevention',
  forWhom:
    'For people who lead projects, teams or strategy. Space for the questions you can’t ask at work, because there you are the one who is asked.',
  isItForYou:
    'Yes, if you have been in prevention for some years and others look to you for direction, whether or not anyone reports to you.',
  colour: 'dusk',
  symbol: 'target',
  code: 'M7SV',
  meets: { week: 2, weekday: 4, hour: 13, minute: 30 },
  months: breakAfterFive,
  holders: [
    {
      at: 'malia',
      introduction:
        'Has led prevention teams in community health for fifteen years. She is fond of silence and of plain speech.',
    },
  ],
  members: seniorPeople,
  topics: seniorTopics,
}

export const schools: DemonstrationCommunity = {
  slug: 'respectful-relationships-and-schools',
  name: 'Respectful Relationships and schools',
  domain: 'Respectful Relationships',
  forWhom: 'For people who work in schools and early years, and those who support them. It begins after the last bell.',
  isItForYou:
    'Yes, if children or young people are part of your working day, as a teacher, leader, nurse, aide, educator or adviser.',
  colour: 'straw',
  symbol: 'book',
  code: 'R3SC',
  meets: { week: 3, weekday: 2, hour: 15, minute: 45 },
  months: breakAfterFive,
  holders: [
    {
      at: 'yusuf',
      introduction:
        'Taught humanities in Melbourne’s north and then looked after whole-school programs across the state. He likes a worked example.',
    },
    {
      at: 'carmel',
      introduction:
        'Was principal of a regional college for ten years. She has taken every difficult call you can think of.',
    },
  ],
  members: schoolsPeople,
  topics: schoolsTopics,
}

export const regional: DemonstrationCommunity = {
  slug: 'regional-and-rural',
  name: 'Regional and Rural',
  domain: 'Regional and rural prevention',
  forWhom:
    'For people who work where everyone knows everyone, often as the only one in the role for a hundred kilometres.',
  isItForYou:
    'Yes, if most of your prevention work is outside Melbourne. Joining by phone from the side of a road is fine.',
  colour: 'apricot',
  symbol: 'hills',
  code: 'H6QW',
  meets: { week: 3, weekday: 5, hour: 10, minute: 0 },
  months: breakAfterFour,
  holders: [
    {
      at: 'marlee',
      introduction:
        'Has coordinated prevention across Gippsland for most of a decade. She starts with where people are, and on time.',
    },
    {
      at: 'lorraine',
      introduction:
        'Ran community wellbeing for a shire in the Wimmera. She knows what a road trip costs and what it is worth.',
    },
  ],
  members: regionalPeople,
  topics: regionalTopics,
}

export const communities: readonly DemonstrationCommunity[] = [emerging, senior, schools, regional]

/** The one that is being put together: many would like to be in it, nobody has a place, and its sessions lie ahead. */
export const secondGroup: DemonstrationCommunity = {
  ...schools,
  slug: 'respectful-relationships-second-group',
  name: 'Respectful Relationships, second group',
  forWhom:
    'For people who work in schools and early years, and those who support them. A second group, because so many asked for the first.',
  code: 'R5GP',
  meets: { week: 2, weekday: 4, hour: 16, minute: 0 },
  months: [],
  holders: [
    {
      at: 'carmel',
      introduction:
        'Was principal of a regional college for ten years. She has taken every difficult call you can think of.',
    },
  ],
  members: [],
}
