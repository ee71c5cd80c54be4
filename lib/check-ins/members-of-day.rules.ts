import { dateOf } from '@/lib/kernel/dates'
import { awayToGroup, pauseOn, type PauseDays } from '@/lib/memberships/pause.rules'
import { rollStatus } from './roll.rules'
import type { RollStatusName } from './roll.labels'

type Person = { id: string; calledName: string; pronouns: string | null }

export type SessionRows = {
  startsAt: Date
  arrivals: readonly { personId: string; arrivedAt: Date; receivedAt: Date }[]
  apologies: readonly { personId: string; sentAt: Date }[]
  rollEntries: readonly { personId: string; status: RollStatusName; recordedAt: Date }[]
}

export type Memberships = readonly {
  fromOn: Date
  departure: { leftOn: Date; recordedAt: Date } | null
  pauses: readonly PauseDays[]
  person: Person
}[]

export type MemberOfDay = {
  personId: string
  name: string
  pronouns: string | null
  arrivedAt: Date | null
  recorded: RollStatusName | null
  status: RollStatusName
}

/**
 * Everyone who belonged to the community on the day of a session, by name, with what the roll says of her. Who takes a
 * break that day is left out, unless she came all the same; so is who had left before it began.
 */
export function membersOfDay(session: SessionRows, memberships: Memberships, timeZone: string, now: Date): MemberOfDay[] {
  const { startsAt, arrivals, apologies, rollEntries } = session
  const day = dateOf(startsAt, timeZone)
  return memberships
    .filter(({ fromOn, departure }) => fromOn <= day && (departure === null || wasStillIn(departure, day, startsAt)))
    .filter(({ pauses, person }) => !pauseOn(pauses, day) || [...arrivals, ...rollEntries].some(({ personId }) => personId === person.id))
    .map(({ person }) => {
      const mine = (row: { personId: string }) => row.personId === person.id
      const arrival = arrivals.find(mine) ?? null
      const entry = rollEntries.find(mine) ?? null
      const recorded = entry && { status: entry.status, at: entry.recordedAt }
      return {
        personId: person.id,
        name: person.calledName,
        pronouns: person.pronouns,
        arrivedAt: arrival?.arrivedAt ?? null,
        recorded: entry?.status ?? null,
        status: rollStatus({ recorded, arrival, apology: apologies.find(mine) ?? null, startsAt, now }),
      }
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en-AU'))
}

function wasStillIn({ leftOn, recordedAt }: { leftOn: Date; recordedAt: Date }, day: Date, startsAt: Date): boolean {
  return leftOn > day || (leftOn.getTime() === day.getTime() && recordedAt >= startsAt)
}

/** Members who take a break on the day of a session and did not come, by name, with when they are back. */
export function awayOnDay(session: Pick<SessionRows, 'startsAt' | 'arrivals'>, memberships: Memberships, timeZone: string) {
  const day = dateOf(session.startsAt, timeZone)
  return memberships
    .filter(({ fromOn, departure, person }) => fromOn <= day && departure === null && !session.arrivals.some(({ personId }) => personId === person.id))
    .flatMap(({ pauses, person }) => {
      const pause = pauseOn(pauses, day)
      return pause ? [{ name: person.calledName, words: awayToGroup(pause, true) }] : []
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en-AU'))
}
