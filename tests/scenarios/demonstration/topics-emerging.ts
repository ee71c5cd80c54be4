import type { EightTopics } from './topic'

export const emergingTopics: EightTopics = [
  [
    'Finding each other',
    'Meet, hear what brought each of us here, and decide how we want to be together.',
    'How we want to be together',
    'What would make it safe enough to say something unsure?',
  ],
  [
    'What is my work, exactly?',
    'Put words to what prevention is in our own roles, for the people who keep asking.',
    'Explaining it at a barbecue',
    'Tell it in three sentences to somebody who has never heard of it.',
  ],
  [
    'Looking at power, starting with ours',
    'Notice the power each of us carries into a room, and what we do with it.',
    'Where I stand when I speak',
    'Who finds it easy to disagree with you, and who doesn’t?',
  ],
  [
    'When the no comes from inside',
    'Practise meeting resistance in our own organisations without going under or going to war.',
    'What does the no protect?',
    'Take one quiet minute, then begin with whoever is on the phone.',
  ],
  [
    'Working with, not for',
    'Look at who decides in our projects, and try handing one decision over.',
    'Whose idea was it?',
    'Think of one choice this month that somebody else could have made.',
  ],
  [
    'Did it do anything?',
    'Find small, honest ways to notice change that are worth more than a head count.',
    'What would you see on a Tuesday?',
    'If it worked, what would be different that a visitor could notice?',
  ],
  [
    'Staying in the work',
    'Talk plainly about tiredness, short contracts and what keeps us going.',
    'What fills the tank',
    'Name one thing you could stop doing, and who would notice.',
  ],
  [
    'What I take with me',
    'Look back on the year, say good-bye on purpose, and choose what goes on.',
    'Then and now',
    'Read the goal you brought to the first session. What would you tell that person?',
  ],
]
