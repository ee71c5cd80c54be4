import type { EightTopics } from './topic'

export const seniorTopics: EightTopics = [
  [
    'A room without an audience',
    'Set up a group in which people who are usually asked can ask.',
    'The question I can’t ask at work',
    'Write it down first. You choose whether it is read out.',
  ],
  [
    'Leading when you are not in charge',
    'Compare how we move people who don’t report to us.',
    'Borrowed authority',
    'Whose name do you use to get a thing done, and what does it cost?',
  ],
  [
    'The leadership team nods',
    'Look at what happens between agreement in the meeting and change in the building.',
    'From nod to budget line',
    'What was the last thing that was agreed and did not happen?',
  ],
  [
    'Backlash as weather',
    'Read the pattern of resistance around our work and decide together what deserves an answer.',
    'What we answer, and what we let pass',
    'What did you learn about the place from how it pushed back?',
  ],
  [
    'Who is missing from our strategy',
    'Read a strategy of our own as somebody it forgot would read it.',
    'Reading it from the edge',
    'Choose a person. Find the page on which she first appears.',
  ],
  [
    'Supervising without a map',
    'Share how we look after the thinking of our teams where no model of supervision exists.',
    'How I hold the people I lead',
    'When did someone last tell you that you were wrong?',
  ],
  [
    'Money, time and the long game',
    'Be frank about funding cycles and what can be kept safe from them.',
    'What outlasts a grant',
    'If the money stopped in June, what would still happen in July?',
  ],
  [
    'Passing it on',
    'Decide what each of us hands over, to whom, and how we part.',
    'Somebody after me',
    'Who could do your job differently from you, and better?',
  ],
]
