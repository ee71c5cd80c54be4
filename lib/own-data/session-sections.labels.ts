import { feelingLabels } from '@/lib/check-ins/feeling.labels'
import { rollLabels } from '@/lib/check-ins/roll.labels'
import type { SectionLabel } from './section.rules'

const moments = { arriving: 'Arriving', leaving: 'Leaving' }
const audiences = { nobody: 'Just counted', facilitator: 'The facilitator', group: 'The group' }

/** The sections about sessions, in the order in which they stand. */
export const sessionSections: readonly SectionLabel[] = [
  { id: 'arrivals', title: '“I’m here”', about: 'Said by you.', row: 'session', facts: [['arrivedAt', 'Said'], ['receivedAt', 'Reached us'], ['keptOffline', 'Waited on the phone']] },
  { id: 'apologies', title: 'Word that you can’t come', about: 'With what you wrote, if anything.', row: 'session', facts: [['note', 'Note'], ['sentAt', 'Sent']] },
  { id: 'roll', title: 'The roll', about: 'What whoever facilitates wrote down.', row: 'session', facts: [['status', 'Status', rollLabels], ['recordedBy', 'Written by'], ['recordedAt', 'Written']] },
  {
    id: 'feelings', title: 'How you arrived and left', about: 'Your words are sealed with a key of your own.', row: 'session',
    facts: [['moment', 'When', moments], ['feeling', 'Answer', feelingLabels], ['passed', 'Passed'], ['ownWord', 'Your word'], ['taking', 'What you were taking with you'], ['audience', 'Who sees it', audiences], ['at', 'Said']],
  },
  { id: 'contact', title: 'Asking to be contacted', about: 'That you asked.', row: 'session', facts: [['askedAt', 'Asked'], ['answeredAt', 'Answered']] },
  { id: 'parts', title: 'Parts you hold', about: 'Of a session’s plan.', row: 'session', facts: [['title', 'Part'], ['minutes', 'Minutes'], ['prompt', 'Prompt'], ['alongside', 'Together with the facilitator']] },
  { id: 'part-offers', title: 'Parts you offered to hold', about: 'Until it was agreed or taken back.', row: 'session', facts: [['part', 'Part'], ['offeredAt', 'Offered']] },
  { id: 'by-link', title: 'Coming by the link', about: 'Sessions in a room that you came to from elsewhere.', row: 'session', facts: [['saidAt', 'Said']] },
  { id: 'recaps', title: 'What you wrote for a group', about: 'What a group keeps of a session.', row: 'session', facts: [['words', 'Words'], ['writtenAt', 'Written']] },
]

/** What was done and by whom, newest first. */
export const auditSection: SectionLabel = {
  id: 'audit', title: 'What was done, and by whom', about: 'In your account and about you. It holds no words of yours.', row: 'what',
  facts: [['by', 'By'], ['at', 'When']],
}
