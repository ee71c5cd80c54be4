import { regions, workSettings } from '@/lib/people/work.labels'
import type { SectionLabel } from './section.rules'

const years = { under_one: 'Under one', one_to_three: 'One to three', four_to_seven: 'Four to seven', eight_or_more: 'Eight or more' }
const choices = { offer: 'A place', waiting: 'The waiting list', another: 'Another community', not_this_time: 'Not this time' }
const endings = { declined: 'You said no', expired: 'Its time ran out', withdrawn: 'It was taken back' }
const shown = { nothing: 'Nothing', setting: 'The setting', role_and_setting: 'Role and setting' }
const leaving = { left: 'You left', ended_by_staff: 'Ended by the program team', series_over: 'The series was over' }
const lines = { changed_work: 'You changed work', left: 'You left' }
const answers = { works: 'Works', if_needed: 'If needed', cannot: 'Cannot' }
const outcomes = { took_effect: 'Took effect', asked_staff: 'The program team was asked', approved: 'Approved', declined: 'Declined', dropped: 'Dropped' }
const weekdays = { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday', 7: 'Sunday' }

/** The sections about forms and places, in the order in which they stand. */
export const placeSections: readonly SectionLabel[] = [
  {
    id: 'forms', title: 'Forms', about: 'What you told us when you expressed interest.', row: 'createdAt',
    facts: [
      ['calledName', 'Name'], ['pronouns', 'Pronouns'], ['address', 'Address'], ['personalAddress', 'Personal address'], ['setting', 'Setting', workSettings],
      ['region', 'Region', regions], ['organisationName', 'Organisation'], ['yearsInPrevention', 'Years in prevention', years], ['aloneInRole', 'Alone in the role'],
      ['hopes', 'What you hope for'], ['canOffer', 'What you can offer'], ['accessNeeds', 'What you need'], ['contactWay', 'A safe way to reach you'],
      ['topic', 'A topic that no community has'], ['step', 'Steps saved'], ['provenAt', 'Your mailed link was used'], ['savedAt', 'Saved'], ['sentAt', 'Sent'],
    ],
  },
  { id: 'interests', title: 'Interest', about: 'The communities that you named.', row: 'community', facts: [['rank', 'Order'], ['address', 'Address'], ['sentAt', 'Sent'], ['withdrawnAt', 'Withdrawn']] },
  { id: 'cannot-make', title: 'Dates you can’t make', about: 'As you ticked them.', row: 'session', facts: [] },
  { id: 'not-placed-with', title: 'Not placed with', about: 'Your words are sealed. Only named staff read them.', row: 'words', facts: [] },
  {
    id: 'decisions', title: 'What was decided', about: 'What the program team chose, once you were told.', row: 'community',
    facts: [['choice', 'Choice', choices], ['other', 'Which other'], ['reason', 'Reason'], ['waitingReason', 'About your place on the waiting list'], ['letterSentAt', 'You were told']],
  },
  { id: 'letters', title: 'Letters about it', about: 'That they went. The words are wiped when a letter has left.', row: 'community', facts: [['choice', 'About', choices], ['sentAt', 'Sent']] },
  {
    id: 'offers', title: 'Offers', about: 'Places that were held for you.', row: 'community',
    facts: [['offeredAt', 'Offered'], ['openUntilOn', 'Open until'], ['endedAt', 'Ended'], ['ending', 'How', endings]],
  },
  {
    id: 'places', title: 'Places', about: 'Communities you are or were in.', row: 'community',
    facts: [['fromOn', 'From'], ['takenAt', 'Taken'], ['showsGroup', 'What the group sees of your work', shown], ['leftOn', 'Left'], ['leaving', 'How', leaving], ['leavingReason', 'Reason']],
  },
  { id: 'pauses', title: 'Pauses', about: 'Times in which you didn’t come and kept your place.', row: 'community', facts: [['fromOn', 'From'], ['returnsOn', 'Back on']] },
  { id: 'agreed-instead', title: 'Agreed instead of coming', about: 'What whoever facilitates wrote down with you. They and the program team see it.', row: 'community', facts: [['words', 'Words'], ['writtenAt', 'Written']] },
  { id: 'group-lines', title: 'Lines to a group', about: 'Changes that you let a group know.', row: 'community', facts: [['kind', 'What', lines], ['saidAt', 'Said']] },
  { id: 'facilitations', title: 'Facilitating', about: 'Communities you hold or held.', row: 'community', facts: [['fromOn', 'From'], ['untilOn', 'Until'], ['introduction', 'Introduction']] },
  {
    id: 'proposals', title: 'Changes you proposed', about: 'To when and how a community meets.', row: 'community',
    facts: [['madeAt', 'Made'], ['change', 'Change'], ['reason', 'Reason'], ['outcome', 'Outcome', outcomes], ['answer', 'Answer']],
  },
  { id: 'positions', title: 'Where you stood', about: 'To changes that were proposed.', row: 'community', facts: [['agrees', 'Agreed'], ['suggestion', 'Suggestion'], ['at', 'Said']] },
  { id: 'times', title: 'Times that suit', about: 'Your answers about days and times.', row: 'community', facts: [['weekday', 'Day', weekdays], ['startsAtTime', 'Time'], ['position', 'Answer', answers]] },
]
