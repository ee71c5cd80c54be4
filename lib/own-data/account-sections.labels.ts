import { addressKindLabels } from '@/lib/people/address.labels'
import { regions, workSettings } from '@/lib/people/work.labels'
import type { SectionLabel } from './section.rules'

const roleLabels = { staff: 'Program team', supervisor: 'Supervisor', administrator: 'Administrator', safety_lead: 'Reads safety preferences' }
const prevention = { yes: 'Yes', between_roles: 'Between roles', no: 'No' }
const mailLabels = { as_it_happens: 'As it happens', weekly_summary: 'One summary a week', session_notices: 'About sessions only' }

/** The sections about an account, in the order in which they stand. */
export const accountSections: readonly SectionLabel[] = [
  {
    id: 'person', title: 'Name', about: 'What you are called here.', row: 'calledName',
    facts: [['pronouns', 'Pronouns'], ['createdAt', 'Known to us since'], ['personalAddressAskedAt', 'Said “not now” to a personal address']],
  },
  {
    id: 'addresses', title: 'Addresses', about: 'Where we write to, and what signs you in.', row: 'address',
    facts: [
      ['kind', 'Whose mailbox', addressKindLabels], ['addedAt', 'Added'], ['verifiedAt', 'Its code was typed'], ['maySignIn', 'Signs you in'],
      ['mayNotify', 'Gets our mail'], ['isPrimary', 'Stands for the account'], ['leftJobAt', 'You left the job it came with'],
    ],
  },
  {
    id: 'work', title: 'Work', about: 'Where you work and worked.', row: 'organisation',
    facts: [['roleTitle', 'Role'], ['setting', 'Setting', workSettings], ['region', 'Region', regions], ['fromOn', 'From'], ['untilOn', 'Until']],
  },
  { id: 'prevention', title: 'Still in prevention', about: 'What you answered when work ended.', row: 'answeredAt', facts: [['answer', 'Answer', prevention]] },
  { id: 'roles', title: 'Roles', about: 'What you may do for the peak body.', row: 'role', rowWords: roleLabels, facts: [['fromOn', 'From'], ['untilOn', 'Until']] },
  {
    id: 'sign-ins', title: 'Sign-ins', about: 'Browsers in which you signed in.', row: 'device',
    facts: [['createdAt', 'Signed in'], ['seenAt', 'Last used'], ['expiresAt', 'Ends by itself'], ['endedAt', 'Ended']],
  },
  { id: 'joined-accounts', title: 'Joined accounts', about: 'Accounts of yours that became this one.', row: 'mergedAt', facts: [] },
  { id: 'calendar', title: 'Calendar', about: 'The feed for your calendar. Its secret address is kept scrambled.', row: 'title', facts: [['madeAt', 'Made'], ['changedAt', 'Changed']] },
  { id: 'mail-choices', title: 'How much mail', about: 'What you chose for each community.', row: 'community', facts: [['choice', 'Choice', mailLabels], ['chosenAt', 'Chosen']] },
  { id: 'quiet-hours', title: 'Quiet hours', about: 'When you get no mail that can wait.', row: 'timeZone', facts: [['fromTime', 'From'], ['toTime', 'Until']] },
  {
    id: 'mails', title: 'Mail to you', about: 'That we wrote, and why. The words are wiped when a mail has left.', row: 'createdAt',
    facts: [['letter', 'Letter'], ['why', 'Why'], ['sentAt', 'Sent']],
  },
  { id: 'copies', title: 'Copies like this', about: 'Each is removed seven days after it was made.', row: 'askedAt', facts: [['madeAt', 'Made']] },
  { id: 'deletion', title: 'Deleting the account', about: 'Your wish, until it is done or undone.', row: 'askedAt', facts: [['dueAt', 'Due']] },
]
