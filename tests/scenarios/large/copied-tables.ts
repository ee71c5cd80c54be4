import { copiedAddress, copiedId, copiedName, earlierDay } from './expressions'

/** What a copy has of its own, in an order in which foreign keys hold. Domains and organisations are shared by all. */
export const copiedTables = [
  'Person',
  'EmailAddress',
  'RoleGrant',
  'Affiliation',
  'PreventionAnswer',
  'SignIn',
  'Program',
  'Community',
  'CommunityTally',
  'Facilitation',
  'Session',
  'SessionCancellation',
  'Part',
  'SessionTally',
  'InterestForm',
  'Interest',
  'SessionCannotMake',
  'Offer',
  'Membership',
  'Departure',
  'Pause',
  'GroupLine',
  'Arrival',
  'Apology',
  'RollEntry',
  'Feeling',
  'MoodPicture',
  'ContactRequest',
  'AuditEntry',
] as const

/** Columns that a copy gets otherwise than by their type; null for one that PostgreSQL fills by itself. */
export const exceptions: Record<string, string | null> = {
  'Person.calledName': copiedName('calledName'),
  'EmailAddress.address': copiedAddress('address'),
  'InterestForm.calledName': copiedName('calledName'),
  'InterestForm.address': copiedAddress('address'),
  'InterestForm.personalAddress': copiedAddress('personalAddress'),
  // A secret opens one form, and sealed words open with one form's key: whom a form is not to be placed with is not copied.
  'InterestForm.linkHash': 'null',
  'InterestForm.browserHash': 'null',
  'InterestForm.wrappedKey': 'null',
  'Interest.address': copiedAddress('address'),
  'Affiliation.organisationId': 't."organisationId"',
  'Community.domainId': 't."domainId"',
  'Program.name': `'From ' || to_char(${earlierDay('startsOn')}, 'FMDD FMMonth YYYY')`,
  'Community.slug': `t."slug" || '-' || k`,
  'Community.code': 't."code" || k',
  // The catalogue shows the program for which people could express interest, and no earlier one.
  'Community.listedAt': 'null',
  'SignIn.sidHash': 'sha256(t."sidHash" || int4send(k))',
  // Sealed words open with one person's key in one row, so a copy could never be read.
  'Feeling.ownWord': 'null',
  'Feeling.taking': 'null',
  'AuditEntry.seq': null,
  'AuditEntry.subjectId': `${copiedId('subjectId')}::text`,
}
