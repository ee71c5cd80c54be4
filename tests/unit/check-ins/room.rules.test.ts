import { describe, expect, test } from 'vitest'
import { awayOnDay, membersOfDay, type Memberships } from '@/lib/check-ins/members-of-day.rules'
import { partState, roomOf } from '@/lib/check-ins/room.rules'

const zone = 'Australia/Melbourne'
const startsAt = new Date('2026-11-11T10:00:00+11:00')
const minute = (minutes: number) => new Date(startsAt.getTime() + minutes * 60_000)
const day = (text: string) => new Date(`${text}T00:00:00Z`)

function belongs(id: string, fromOn = '2026-08-01', leftOn?: string): Memberships[number] {
  const departure = leftOn ? { leftOn: day(leftOn), recordedAt: minute(60 * 24) } : null
  return { fromOn: day(fromOn), departure, pauses: [], person: { id, calledName: id, pronouns: null } }
}

function away(id: string, fromOn: string, returnsOn: string): Memberships[number] {
  return { ...belongs(id), pauses: [{ fromOn: day(fromOn), returnsOn: day(returnsOn) }] }
}

const tap = (personId: string, minutes: number) => ({ personId, arrivedAt: minute(minutes), receivedAt: minute(minutes) })
const session = {
  startsAt,
  arrivals: [tap('Cleo', 5), tap('Ana', -10), tap('Left before', -5)],
  apologies: [{ personId: 'Bea', sentAt: minute(-90) }],
  rollEntries: [{ personId: 'Dot', status: 'left_early' as const, recordedAt: minute(60) }],
}
const people = [
  belongs('Ana'), belongs('Bea'), belongs('Cleo'), belongs('Dot'), belongs('Eve'),
  belongs('From that day', '2026-11-11'), belongs('From the day after', '2026-11-12'),
  belongs('Left that day', '2026-08-01', '2026-11-11'), belongs('Left before', '2026-08-01', '2026-11-10'),
]
const names = (members: readonly { name: string }[]) => members.map(({ name }) => name)

describe('the room', () => {
  const members = membersOfDay(session, people, zone, minute(30))
  const room = roomOf(members)

  test('has those who belonged on that day, by name', () => {
    expect(names(members)).toEqual(['Ana', 'Bea', 'Cleo', 'Dot', 'Eve', 'From that day', 'Left that day'])
  })

  test('has who is here in the order of their coming, those only the roll has last', () => {
    expect(names(room.here)).toEqual(['Ana', 'Cleo', 'Dot'])
  })

  test('tells apology from silence', () => {
    expect(names(room.apologies)).toEqual(['Bea'])
    expect(names(room.noWord)).toEqual(['Eve', 'From that day', 'Left that day'])
    expect(room.counts).toEqual({ here: 3, apology: 1, noWord: 3 })
  })

  test('names nobody as silent before the start', () => {
    expect(roomOf(membersOfDay(session, people, zone, minute(-1))).noWord).toEqual([])
  })
})

describe('somebody who takes a break', () => {
  const group = [away('Ana', '2026-11-01', '2026-12-01'), away('Eve', '2026-11-11', '2026-11-12'), away('Fay', '2026-11-01', '2026-11-11'), away('Gil', '2026-11-12', '2026-12-01')]

  test('is on no roll from her first day away until the day before she is back', () => {
    expect(names(membersOfDay(session, group, zone, minute(30)))).toEqual(['Ana', 'Fay', 'Gil'])
    expect(names(awayOnDay(session, group, zone))).toEqual(['Eve'])
  })

  test('is on it when she came all the same', () => {
    expect(membersOfDay(session, group, zone, minute(30))[0]).toMatchObject({ name: 'Ana', status: 'here' })
  })
})

test('who left before the session began is not on its roll, who left after it is', () => {
  const left = (id: string, recordedAt: Date) => ({ ...belongs(id), departure: { leftOn: day('2026-11-11'), recordedAt } })
  const group = [left('In the morning', minute(-1)), left('At noon', minute(0))]
  expect(names(membersOfDay(session, group, zone, minute(30)))).toEqual(['At noon'])
})

test('a part of the plan is now from its start until its end', () => {
  const part = { startsAt: minute(5), endsAt: minute(20) }
  expect(partState(part, minute(4.9))).toBe('to-come')
  expect(partState(part, minute(5))).toBe('now')
  expect(partState(part, minute(19.9))).toBe('now')
  expect(partState(part, minute(20))).toBe('past')
})
