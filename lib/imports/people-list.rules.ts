import { addressInput } from '@/lib/access/ask-for-code.schema'
import { maybeBegins, maybeEnds } from '@/lib/people/affiliation.rules'
import { regions, workSettings } from '@/lib/people/work.labels'
import { dayIn, oneOfIn, plain, type Read } from './cell.rules'
import type { Problem, RowReader } from './row.rules'

export type WorkEntry = {
  organisation: string
  roleTitle: string
  setting: string
  region: string
  fromOn: Date
  untilOn: Date | null
}

export type PersonEntry = {
  row: number
  calledName: string
  pronouns: string | null
  address: string
  kind: 'personal' | 'work'
  work: WorkEntry[]
}

const kinds = { personal: 'personal', work: 'work' } as const

/** An address as we store it, or what is wrong with it. */
export function addressIn(cell: string): Read<string> {
  if (/@.*[\s,;]+.*@/.test(cell)) return { because: 'There are two addresses in this cell. Keep the one the person signs in with.' }
  const read = addressInput.safeParse(cell)
  return read.success ? { value: read.data } : { because: read.error.issues[0]!.message }
}

/** The people of a list: one entry an address. A person in several rows has several pieces of work. */
export function peopleIn(readers: readonly RowReader[], problems: Problem[], today: Date): PersonEntry[] {
  const people = new Map<string, PersonEntry>()
  for (const reader of readers) {
    const before = problems.length
    const entry = personIn(reader, today)
    if (!entry || problems.length > before) continue
    const known = people.get(entry.address)
    if (!known) people.set(entry.address, entry)
    else join(known, entry, reader)
  }
  return [...people.values()]
}

function personIn(reader: RowReader, today: Date): PersonEntry | null {
  const calledName = reader.text('calledName', { missing: 'There is no name. Write what the person is called.', most: 80 })
  const pronouns = reader.text('pronouns', { most: 40 })
  const address = reader.as('address', addressIn, 'There is no address. Write the one the person signs in with; without one nobody can come in.')
  const kind = reader.as('kind', (cell) => oneOfIn(cell, kinds, 'kind of address')) ?? 'personal'
  const work = workIn(reader, today)
  return address === null ? null : { row: reader.row, calledName, pronouns: pronouns || null, address, kind, work: work ? [work] : [] }
}

const aboutWork = ['organisation', 'roleTitle', 'setting', 'region', 'fromOn', 'untilOn']

function workIn(reader: RowReader, today: Date): WorkEntry | null {
  const organisation = reader.text('organisation', { most: 120 })
  const roleTitle = reader.text('roleTitle', { most: 80 })
  if (!aboutWork.some((key) => reader.has(key))) return null
  const setting = reader.as('setting', (cell) => oneOfIn(cell, workSettings, 'setting'), 'Something is said about work, and no setting. Write the kind of workplace, such as Local council.')
  const region = reader.as('region', (cell) => oneOfIn(cell, regions, 'region'), 'Something is said about work, and no region. Write one, such as Gippsland.')
  const fromOn = reader.as('fromOn', dayIn) ?? today
  const untilOn = reader.as('untilOn', dayIn)
  reader.insist('fromOn', maybeBegins(fromOn, today))
  if (untilOn) reader.insist('untilOn', maybeEnds({ fromOn }, untilOn, today))
  return setting && region ? { organisation, roleTitle, setting, region, fromOn, untilOn } : null
}

function join(known: PersonEntry, entry: PersonEntry, reader: RowReader): void {
  if (plain(known.calledName) !== plain(entry.calledName)) {
    reader.fault('calledName', `Row ${known.row} has another name for this address. One address belongs to one person: mend one of the two.`)
    return
  }
  const [work] = entry.work
  const twin = !work || known.work.some((one) => plain(one.organisation) === plain(work.organisation) && one.roleTitle === work.roleTitle && one.fromOn.getTime() === work.fromOn.getTime())
  if (twin) reader.fault('address', `This person is in row ${known.row} already. Take one of the two rows out.`)
  else known.work.push(work)
}
