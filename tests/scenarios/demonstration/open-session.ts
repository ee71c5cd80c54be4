import { viewerFor } from '@/lib/access/viewer'
import { checkIn } from '@/lib/check-ins/check-in.command'
import { sayArriving } from '@/lib/check-ins/say-feeling.command'
import { sendApology } from '@/lib/check-ins/send-apology.command'
import { doorsOpenAt } from '@/lib/check-ins/check-in.rules'
import { minutesAfter } from './calendar'
import { forEach, run, runAs } from './run'
import type { People } from './write-people'
import type { WrittenCommunity, WrittenSession } from './write-program'

/**
 * Eight have come to the session that is on: when, and how. Priya has not. Six chose a word and keep it to themselves, so
 * that the group's picture of five can be shown; two passed and shared a word of their own.
 */
const arrivals = [
  { at: 'amarli', minute: -7, answer: 'pass', audience: 'group', ownWord: 'proud of my team' },
  { at: 'jock', minute: -3, answer: 'steady', audience: 'nobody' },
  { at: 'yolanda', minute: -2, answer: 'low', audience: 'nobody', ownWord: 'end of a long harvest week' },
  { at: 'tariq', minute: -1, answer: 'good', audience: 'nobody' },
  { at: 'cass', minute: 0, answer: 'running_on_empty', audience: 'nobody' },
  { at: 'lani', minute: 1, answer: 'steady', audience: 'nobody' },
  { at: 'edie', minute: 4, answer: 'pass', audience: 'facilitator', ownWord: 'between meetings' },
  { at: 'kwame', minute: 13, answer: 'energised', audience: 'nobody' },
] as const

/** The session whose doors are open now; there is always one. */
export function openSession(community: WrittenCommunity, now: Date): WrittenSession {
  const open = community.sessions.find((session) => doorsOpenAt(session) <= now && now < session.endsAt)
  if (!open) throw new Error('No session is open now')
  return open
}

export async function beginOpenSession(community: WrittenCommunity, people: People, now: Date): Promise<void> {
  const { id: sessionId, startsAt } = openSession(community, now)
  await runAs(
    people.get('beverley')!,
    sendApology,
    { sessionId, note: 'On ward today. Say hello from me.' },
    minutesAfter(startsAt, -170),
  )
  await forEach(
    arrivals,
    async ({ at, minute, ...said }) => {
      const arrivedAt = minutesAfter(startsAt, minute)
      const viewer = await viewerFor(people.get(at)!, arrivedAt)
      await run(checkIn, viewer, { sessionId }, arrivedAt)
      await run(sayArriving, viewer, { sessionId, ...said }, minutesAfter(arrivedAt, 1))
    },
    1,
  )
}
