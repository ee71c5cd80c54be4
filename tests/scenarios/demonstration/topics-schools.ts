import type { EightTopics } from './topic'

export const schoolsTopics: EightTopics = [
  [
    'After the last bell',
    'Arrive from the day, meet each other, and agree on how we talk about students who aren’t here.',
    'How we want to be together',
    'What do you need at a quarter to four to be any use to others?',
  ],
  [
    'The staff room',
    'Look at what students learn from how adults in the school treat each other.',
    'What the walls say',
    'Walk through your school in your mind. Who gets thanked, and for what?',
  ],
  [
    'Parents at the gate',
    'Practise the conversations we would rather not have, with parents who worry.',
    'The call at ten past three',
    'What is the worry under the question?',
  ],
  [
    'What boys hear online',
    'Share what we are hearing in classrooms, and ways of answering that keep the door open.',
    'Curious before correct',
    'Which sentence do you dread? Say it, and try three answers.',
  ],
  [
    'Every student means every student',
    'Bring disability, faith, culture and rainbow families into the lessons we already teach.',
    'One lesson, five students',
    'Take a lesson you like. Who would feel left out of it, and when?',
  ],
  [
    'When a student tells you',
    'Be ready for disclosures: what to say, what to leave, who to call, and who looks after you.',
    'The first two minutes',
    'What did somebody once say to you that helped?',
  ],
  [
    'Student voice that bites',
    'Move from asking students for their view to giving them something to decide.',
    'A decision worth having',
    'What could students decide next term that adults would feel?',
  ],
  [
    'End of the year, start of a habit',
    'Gather what each school keeps, and close well.',
    'What stays when we don’t meet',
    'Which habit will still be there when you have moved on?',
  ],
]
