import type { EightTopics } from './topic'

export const regionalTopics: EightTopics = [
  [
    'From where I sit',
    'Meet across a big map, and agree on how we talk about towns where everyone knows everyone.',
    'How we want to be together',
    'What can’t you say in your town that you would like to say here?',
  ],
  [
    'The only one in the role',
    'Share what being alone in the job does to our choices, and set up ways of being less so.',
    'My Tuesday, your Tuesday',
    'When in the week do you most want a colleague?',
  ],
  [
    'Neighbours first',
    'Work out how to speak up among people we will meet again at the supermarket.',
    'Before I say it',
    'Who will you see tomorrow, and what do they need to hear today?',
  ],
  [
    'When everyone knows everyone',
    'Think together about privacy and trust in small places, and what we do when a story is already known.',
    'The story that got there first',
    'What do you do with what you know and were never told?',
  ],
  [
    'Drought, fire, flood',
    'Bring prevention into the plans for disaster and recovery before the next one.',
    'What happens at home after',
    'Where in your shire’s plan is the word home?',
  ],
  [
    'Clubs, sheds and shows',
    'Compare what has worked in the places where people already gather.',
    'Going where they are',
    'Which gathering would miss you if you stopped coming?',
  ],
  [
    'Distance, and what we do with it',
    'Make fair arrangements for time, travel and reception, with our own work as the case.',
    'What is near enough?',
    'Which trip was worth it, and which wasn’t?',
  ],
  [
    'The long road home',
    'Look back, thank each other, and decide how we stay in reach.',
    'What I’ll ring you about',
    'Name one person here and one thing you would ring them about.',
  ],
]
