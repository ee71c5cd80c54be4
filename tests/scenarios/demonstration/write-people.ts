import { owner } from '@/tests/setup/owner'
import { daysAfter, monthsBefore, programDates } from './calendar'
import { organisations, type OrganisationKey } from './organisations'
import type { DemonstrationPerson, Work } from './person'
import { forEach } from './run'

/** The ids of people by the name of their address. */
export type People = ReadonlyMap<string, string>

type Organisations = ReadonlyMap<OrganisationKey, string>

export async function writeOrganisations(): Promise<Organisations> {
  const rows = await owner().organisation.createManyAndReturn({
    data: Object.values(organisations).map(([name]) => ({ name })),
    select: { id: true, name: true },
  })
  const idOf = new Map(rows.map(({ id, name }) => [name, id]))
  const keys = Object.keys(organisations) as OrganisationKey[]
  return new Map(keys.map((key) => [key, idOf.get(organisations[key][0])!]))
}

/** Writes people with their addresses and work histories, known since before interest closed. */
export async function writePeople(
  people: readonly DemonstrationPerson[],
  workplaces: Organisations,
  now: Date,
): Promise<Map<string, string>> {
  const createdAt = daysAfter(programDates(now).interestClosesOn, -30)
  const ids = new Map<string, string>()
  await forEach(people, async (person) => {
    const { id } = await owner().person.create({
      data: {
        calledName: person.name,
        pronouns: person.pronouns,
        createdAt,
        addresses: { create: addressesOf(person, createdAt, now) },
        affiliations: { create: person.work.map((work) => affiliation(work, workplaces, now)) },
      },
      select: { id: true },
    })
    ids.set(person.at, id)
  })
  return ids
}

export function addressOf(person: { at: string }): string {
  return `${person.at}@example.org`
}

function addressesOf(person: DemonstrationPerson, at: Date, now: Date) {
  const known = { verifiedAt: at, addedAt: at }
  const own = { address: addressOf(person), kind: 'personal', maySignIn: true, mayNotify: true, isPrimary: true, ...known } as const
  const employers = { kind: 'work', maySignIn: false, isPrimary: false, ...known } as const
  const current = person.work.find(([, , , until]) => until === undefined)
  const former = person.work.find(([, , , until]) => until !== undefined)
  const atWork = person.workAddress && current ? [{ ...employers, address: `${person.at}@${current[0]}.example`, mayNotify: true }] : []
  const atOldWork =
    person.leftJob && former
      ? [{ ...employers, address: `${person.at}@${former[0]}.example`, mayNotify: false, verifiedAt: null, leftJobAt: monthsBefore(now, former[3]!) }]
      : []
  return [own, ...atWork, ...atOldWork]
}

function affiliation([key, roleTitle, since, until]: Work, workplaces: Organisations, now: Date) {
  const [, setting, region] = organisations[key]
  const untilOn = until === undefined ? null : monthsBefore(now, until)
  return { organisationId: workplaces.get(key)!, roleTitle, setting, region, fromOn: monthsBefore(now, since), untilOn }
}
