import { rhythmProposal } from '@/tests/factories/rhythms'
import { session } from '@/tests/factories/sessions'
import { dayFromNow, minutesFromNow, next } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import type { Cell, Form } from './table'

const stands = { number: '3', minutes: '90', frequency: 'monthly', weekday: '3', weekOfMonth: '2', startsAtTime: '10:00', minimumAttendance: '2' }
const day = 24 * 60

async function seenVersion({ world }: Cell): Promise<string> {
  const { version } = await owner().rhythm.findFirstOrThrow({ where: { communityId: world.ours.id }, orderBy: { version: 'desc' } })
  return String(version)
}

/** A rhythm of three sessions, of which two have begun. */
export async function aboutRhythm(cell: Cell): Promise<Form> {
  await owner().session.deleteMany({ where: { communityId: cell.world.ours.id, startsAt: { gt: new Date() } } })
  const communityId = cell.world.ours.id
  const ahead = dayFromNow(30).toISOString().slice(0, 10)
  return { ...stands, communityId, seenVersion: await seenVersion(cell), firstOn: ahead, 'day.3': ahead, why: 'A reason.' }
}

/** The one proposal of our community, in this state. */
export function aboutProposal(state: 'open' | 'shown' | 'asked') {
  return async (cell: Cell): Promise<Form> => {
    const { ours, people } = cell.world
    await owner().rhythmProposal.deleteMany({ where: { communityId: ours.id } })
    const now = new Date()
    const given = {
      open: {},
      shown: { closedAt: now },
      asked: { closedAt: now, concludedAt: now, outcome: 'asked_staff' as const, change: { minimumAttendance: 1 }, reason: 'Ours.' },
    }[state]
    const { id } = await rhythmProposal(ours.id, people.facilitator, given)
    return { ...stands, proposalId: id, seenVersion: await seenVersion(cell), agrees: 'yes', answer: 'yes' }
  }
}

export async function aboutNoProposal({ world }: Cell): Promise<Form> {
  await owner().rhythmProposal.deleteMany({ where: { communityId: world.ours.id } })
  return { communityId: world.ours.id }
}

type Ahead = { calledOff?: boolean; both?: boolean }

/** A session of ours that is still to come, behind all others. */
export function aheadSession({ calledOff, both }: Ahead = {}, more: Form = {}) {
  return async ({ world }: Cell): Promise<Form> => {
    const count = await owner().session.count({ where: { communityId: world.ours.id } })
    const times = { startsAt: minutesFromNow((40 + count) * day), endsAt: minutesFromNow((40 + count) * day + 60) }
    const { id } = await session(world.ours.id, { number: 100 + next(), ...times, ...(both ? { place: 'A library' } : {}) })
    if (calledOff) await owner().sessionCancellation.create({ data: { sessionId: id, reason: 'Flood.', cancelledById: world.people.facilitator } })
    const moved = new Date(times.startsAt.getTime() + 3_600_000).toISOString()
    return { sessionId: id, seenSequence: '0', day: moved.slice(0, 10), time: '23:15', minutes: '30', ...more }
  }
}

export async function extraSession({ world }: Cell): Promise<Form> {
  await owner().session.deleteMany({ where: { communityId: world.ours.id, kind: 'extra' } })
  return { communityId: world.ours.id, day: dayFromNow(3).toISOString().slice(0, 10), time: '12:00' }
}
