import type { Affiliation, EmailAddress, Person, Prisma, Role, RoleGrant } from '@/prisma/generated/client'
import { owner } from '@/tests/setup/owner'
import { dayFromNow, next } from './words'

export type PersonWithAddress = Person & { address: EmailAddress }

type PersonGiven = Partial<Prisma.PersonUncheckedCreateInput> & {
  address?: string
  kind?: 'personal' | 'work'
  maySignIn?: boolean
  mayNotify?: boolean
}

/** A person with one personal, verified address that may sign in and be notified: her primary one. */
export async function person(given: PersonGiven = {}): Promise<PersonWithAddress> {
  const { address, kind = 'personal', maySignIn = true, mayNotify = true, ...rest } = given
  const number = next()
  const row = await owner().person.create({ data: { calledName: `Person ${number}`, ...rest } })
  const verifiedAt = new Date()
  const theirs = { address: address ?? `person${number}@example.org`, kind, maySignIn, mayNotify, verifiedAt, isPrimary: maySignIn }
  return { ...row, address: await owner().emailAddress.create({ data: { personId: row.id, ...theirs } }) }
}

/** A role in the peak body, held since last month unless dates are given. */
export function roleGrant(
  personId: string,
  role: Role,
  given: Partial<Prisma.RoleGrantUncheckedCreateInput> = {},
): Promise<RoleGrant> {
  return owner().roleGrant.create({ data: { personId, role, fromOn: dayFromNow(-30), ...given } })
}

/** A person who holds a role. */
export async function personWithRole(role: Role, given: PersonGiven = {}): Promise<PersonWithAddress> {
  const made = await person({ calledName: `${role} ${next()}`, ...given })
  await roleGrant(made.id, role)
  return made
}

/** Work in a council since a year ago, without an organisation's name and without an end unless they are given. */
export function affiliation(
  personId: string,
  given: Partial<Prisma.AffiliationUncheckedCreateInput> = {},
): Promise<Affiliation> {
  const usual = { roleTitle: 'Worker', setting: 'council', region: 'gippsland', fromOn: dayFromNow(-365) }
  return owner().affiliation.create({ data: { personId, ...usual, ...given } })
}

/** One of the staff who is named to read safety wishes. */
export async function safetyLead(given: PersonGiven = {}): Promise<PersonWithAddress> {
  const made = await personWithRole('staff', given)
  await roleGrant(made.id, 'safety_lead')
  return made
}
