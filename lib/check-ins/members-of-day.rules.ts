import { dateOf } from '@/lib/kernel/dates'
import { rollStatus } from './roll.rules'
import type { RollStatusName } from './roll.schema'

type Person = { id: string; calledName: string; pronouns: string | null }

export type SessionRows = {
  startsAt: Date
  arrivals: readonly { personId: string; arrivedAt: Date }[]
  apologies: readonly { personId: string }[]
  rollEntries: readonly { personId: string; status: RollStatusName }[]
  community: {
    timeZone: string
    memberships: readonly { fromOn: Date; departure: { leftOn: Date } | null; person: Person }[]
  }
}

export type MemberOfDay = { personId: string; name: string; pronouns: string | null; arrivedAt: Date | null; status: RollStatusName }

/** Everyone who belonged to the community on the day of a session, by name, with what the roll says of her. */
export function membersOfDay(session: SessionRows, now: Date): MemberOfDay[] {
  const { startsAt, arrivals, apologies, rollEntries, community } = session
  const day = dateOf(startsAt, community.timeZone)
  return community.memberships
    .filter(({ fromOn, departure }) => fromOn <= day && (departure === null || departure.leftOn >= day))
    .map(({ person }) => {
      const mine = (row: { personId: string }) => row.personId === person.id
      const arrivedAt = arrivals.find(mine)?.arrivedAt ?? null
      const recorded = rollEntries.find(mine)?.status ?? null
      const status = rollStatus({ recorded, arrivedAt, apologised: apologies.some(mine), startsAt, now })
      return { personId: person.id, name: person.calledName, pronouns: person.pronouns, arrivedAt, status }
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en-AU'))
}
