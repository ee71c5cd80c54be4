/** Words that members chose for how they arrive; most leave it empty. */
export const ownWords = [
  'wobbly',
  'stretched',
  'hopeful',
  'three coffees in',
  'behind on everything',
  'curious',
  'tender',
  'sun on my face',
  'scattered',
  'ready',
  'holding a lot',
  'quiet',
  'fired up',
  'between meetings',
  'foggy',
  'grateful',
  'frayed',
  'here, just',
  'lighter than last time',
  'on the phone, in the ute',
  'proud of my team',
  'rattled',
] as const

/** What members took away; most leave it empty. */
export const takings = [
  'Ask what the no is protecting before I answer it.',
  'I’m allowed to say that I don’t know yet.',
  'Ring one person from here before the next council meeting.',
  'Start with the people who already agree, and feed them.',
  'Put the boring part of the change in the budget.',
  'Slow is not the same as stuck.',
  'Invite the sports committee for a walk, not a meeting.',
  'Write the question on the board and then be quiet.',
  'My tiredness is information, not a failing.',
  'Find out who else in the building is doing this under another name.',
  'Say the kind thing and the hard thing in the same breath.',
  'Let the young people run the next one.',
  'Two sentences for the manager, not two pages.',
  'Check who isn’t in the photo.',
  'I can hand this over without it falling apart.',
  'A story does more than a statistic, if it is mine to tell.',
] as const

/** Notes with an apology; most send none. */
export const apologyNotes = [
  'Council meeting moved on top of it. Sorry to miss you all.',
  'Home with a sick little one.',
  'No reception where I am today. I’ll read the notes.',
  'On leave that week, and taking it properly.',
  'A colleague needs me today.',
  'Court support came up. Thinking of the group.',
] as const
