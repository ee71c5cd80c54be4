export type ImportKind = 'people' | 'organisations' | 'communities' | 'memberships'

export type Column = {
  key: string
  /** As it stands in the template. */
  title: string
  /** Other names that spreadsheets have for it. */
  also?: readonly string[]
  required?: true
  /** What goes in. */
  says: string
  example: string
}

const organisation = { key: 'organisation', title: 'Organisation', also: ['Organization', 'Employer', 'Organisation name', 'Agency'] }
const address = { key: 'address', title: 'Email address', also: ['Email', 'E-mail', 'E-mail address', 'Address'], required: true } as const
const community = { key: 'community', title: 'Community', also: ['Community of Practice', 'CoP', 'Community name'], required: true } as const
const program = { key: 'program', title: 'Program', also: ['Program name', 'Program year'] }

/** The columns of each kind of list. Their order in a file, and their capitals, don’t matter. */
export const columnsOf: Readonly<Record<ImportKind, readonly Column[]>> = {
  people: [
    { key: 'calledName', title: 'Name', also: ['Called name', 'Full name', 'Preferred name'], required: true, says: 'what the person is called', example: 'Amira Haddad' },
    { key: 'pronouns', title: 'Pronouns', says: 'as the person says them, or nothing', example: 'she/her' },
    { ...address, says: 'the one the person signs in with', example: 'amira@example.org' },
    { key: 'kind', title: 'Kind of address', also: ['Address kind', 'Address type'], says: 'personal or work; nothing counts as personal', example: 'personal' },
    { ...organisation, says: 'where the person works, or nothing', example: 'Bass Coast Shire' },
    { key: 'roleTitle', title: 'Role', also: ['Role title', 'Job title', 'Position', 'Title'], says: 'the role there, or nothing', example: 'Prevention officer' },
    { key: 'setting', title: 'Setting', says: 'the kind of workplace, if anything is said about work', example: 'Local council' },
    { key: 'region', title: 'Region', says: 'the region, if anything is said about work', example: 'Gippsland' },
    { key: 'fromOn', title: 'Works there since', also: ['Worked there since', 'Work from', 'Started', 'Start date', 'Since'], says: 'a day; nothing counts as today', example: '4/3/2024' },
    { key: 'untilOn', title: 'Worked there until', also: ['Works there until', 'Work until', 'Finished', 'End date'], says: 'a day, or nothing while it lasts', example: '' },
  ],
  organisations: [{ ...organisation, required: true, says: 'its name', example: 'Bass Coast Shire' }],
  communities: [
    { ...community, says: 'its name', example: 'Regional and Rural' },
    { ...program, required: true, says: 'the year it belongs to', example: '2027–28' },
    { key: 'programStartsOn', title: 'Program starts', also: ['Program start'], says: 'a day, needed for a program that we don’t have yet', example: '1/8/2027' },
    { key: 'programEndsOn', title: 'Program ends', also: ['Program end'], says: 'a day, needed for a program that we don’t have yet', example: '31/5/2028' },
    { key: 'domain', title: 'Domain', required: true, says: 'what it is about', example: 'Regional and rural prevention' },
    { key: 'forWhom', title: 'For whom', required: true, says: 'one or two sentences for its card', example: 'For people who work outside Melbourne.' },
    { key: 'isItForYou', title: 'Is it for you', also: ['Is it for you?'], required: true, says: 'a few sentences for its page', example: 'Yes, if distance is part of your work.' },
    { key: 'cap', title: 'Places', also: ['Cap', 'Capacity', 'Group size'], required: true, says: 'a number', example: '20' },
    { key: 'minimumAttendance', title: 'Minimum sessions', also: ['Minimum', 'Minimum attendance'], required: true, says: 'how many sessions we ask people to come to', example: '6' },
    { key: 'interestClosesOn', title: 'Interest closes', also: ['Interest closes on', 'Applications close'], required: true, says: 'a day', example: '21/7/2027' },
    { key: 'answerOn', title: 'Answers by', also: ['Answer by', 'Answer on'], required: true, says: 'the day by which everybody hears from us', example: '28/7/2027' },
    { key: 'colour', title: 'Colour', also: ['Color'], says: 'moss, dusk, straw or apricot; nothing counts as moss', example: 'apricot' },
    { key: 'symbol', title: 'Symbol', says: 'leaf, target, book or hills; nothing counts as leaf', example: 'hills' },
    { key: 'timeZone', title: 'Time zone', also: ['Timezone'], says: 'nothing counts as Australia/Melbourne', example: '' },
    { key: 'listed', title: 'In the catalogue', also: ['Listed'], says: 'yes shows it to everybody at once; nothing counts as no', example: 'no' },
  ],
  memberships: [
    { ...address, says: 'one that we have for the person', example: 'amira@example.org' },
    { ...community, says: 'its name', example: 'Regional and Rural' },
    { ...program, says: 'its year, when two communities share a name', example: '2027–28' },
    { key: 'fromOn', title: 'Since', also: ['From', 'Joined', 'Member since', 'Start date'], says: 'a day; nothing counts as today', example: '12/8/2027' },
    { key: 'leftOn', title: 'Left', also: ['Until', 'Left on', 'End date'], says: 'a day for those who have left, or nothing', example: '' },
  ],
}

/** What each kind of list is called, and what one and several of its entries are. */
export const kindLabels: Readonly<Record<ImportKind, { title: string; one: string; several: string; note: string }>> = {
  people: { title: 'People', one: 'person', several: 'people', note: 'With an address each, and where they work. Nobody is written to.' },
  organisations: { title: 'Organisations', one: 'organisation', several: 'organisations', note: 'Names to choose from.' },
  communities: { title: 'Communities', one: 'community', several: 'communities', note: 'With their program. Sessions are set up on their pages.' },
  memberships: { title: 'Places', one: 'place', several: 'places', note: 'Who is in which community. Bring people and communities first.' },
}
