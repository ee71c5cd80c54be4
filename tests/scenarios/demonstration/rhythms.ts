import { proposeRhythm } from '@/lib/rhythms/propose-rhythm.command'
import { takeRhythmPosition } from '@/lib/rhythms/take-rhythm-position.command'
import type { OpenRanges } from '@/lib/rhythms/range.schema'
import { callExtraSession } from '@/lib/sessions/call-extra-session.command'
import { comeRemotely } from '@/lib/sessions/come-remotely.command'
import { moveSession } from '@/lib/sessions/move-session.command'
import { placeSession } from '@/lib/sessions/place-session.command'
import { daysLater, wallAt } from '@/lib/sessions/wall-time.rules'
import { rhythm, rhythmProposal } from '@/tests/factories/rhythms'
import { owner } from '@/tests/setup/owner'
import { daysAfter, timeZone } from './calendar'
import { runAs } from './run'
import type { People } from './write-people'
import type { WrittenCommunity } from './write-program'

const open: Record<string, OpenRanges> = {
  'emerging-practitioners': { weekday: [2, 3, 4], time: { from: '09:00', to: '15:00' }, minimum: { from: 5, to: 7 } },
  'mid-to-senior-practitioners': { minutes: { from: 75, to: 90 }, time: { from: '12:00', to: '17:00' } },
  'respectful-relationships-and-schools': { minimum: { from: 5, to: 6 } },
  'regional-and-rural': { weekday: [2, 3, 4, 5], time: { from: '09:00', to: '16:00' }, minimum: { from: 5, to: 7 } },
}

/** Each community has the rhythm that staff set, and what became of it in its first sessions. */
export async function writeRhythms(written: readonly WrittenCommunity[], people: People): Promise<void> {
  for (const { id, slug, meets, sessions } of written) {
    const [first, second] = sessions
    const time = `${String(meets.hour).padStart(2, '0')}:${String(meets.minute).padStart(2, '0')}`
    const usual = { weekday: meets.weekday, weekOfMonth: meets.week, startsAtTime: time, open: open[slug] ?? {}, firstOn: firstOn(first!.startsAt) }
    const before = slug === 'mid-to-senior-practitioners' ? '13:00' : time
    await rhythm(id, people.get('dana')!, { ...usual, startsAtTime: before, setAt: daysAfter(first!.startsAt, -70) })
    const looked = { closedAt: first!.endsAt, concludedAt: first!.endsAt, madeAt: daysAfter(first!.startsAt, -3) }
    if (slug === 'emerging-practitioners') await rhythmProposal(id, people.get('dana')!, { ...looked, outcome: 'took_effect' })
    if (slug === 'mid-to-senior-practitioners') {
      const agreed = { reason: 'Half past lets those who lead a Thursday meeting have lunch.', change: { startsAtTime: time } }
      await rhythmProposal(id, people.get('malia')!, { ...looked, ...agreed, outcome: 'took_effect' })
      await rhythm(id, people.get('malia')!, { ...usual, version: 2, origin: 'group', why: agreed.reason, setAt: first!.endsAt })
    }
    if (slug === 'respectful-relationships-and-schools') {
      await rhythmProposal(id, people.get('yusuf')!, {
        ...looked,
        outcome: 'declined',
        change: { number: 7 },
        reason: 'Term four is report writing. Seven would be kinder.',
        answer: 'The funding is for eight. If the last one is too much, make it a short one on the day.',
        answeredAt: daysAfter(second!.startsAt, -9),
      })
    }
  }
}

function firstOn(startsAt: Date): Date {
  return new Date(`${wallAt(startsAt, timeZone).day.slice(0, 8)}01T00:00:00Z`)
}

const answers = [
  { at: 'amarli', agrees: 'yes', times: ['works', 'works', 'cannot'] },
  { at: 'jock', agrees: 'no', suggestion: 'After lunch, when the milking is done and before the school bus.', times: ['cannot', 'if_needed', 'works'] },
  { at: 'yolanda', agrees: 'yes', times: ['works', 'if_needed', 'works'] },
  { at: 'tariq', agrees: 'no', suggestion: 'Thursdays. On Fridays I drive to Mildura.', times: ['cannot', 'works', 'if_needed'] },
  { at: 'lani', agrees: 'yes', times: ['works', 'cannot', 'if_needed'] },
] as const

/** Regional and Rural is looking at its rhythm now, with a poll that some have answered. */
export async function putBeforeTheGroup(community: WrittenCommunity, people: People, now: Date): Promise<void> {
  const poll = { 'weekday.1': '5', 'time.1': '10:00', 'weekday.2': '4', 'time.2': '10:00', 'weekday.3': '5', 'time.3': '13:00' }
  const reason = 'Harvest is nearly over. Is Friday at ten still the best we can do?'
  const { proposalId } = await runAs(people.get('marlee')!, proposeRhythm, { communityId: community.id, reason, ...poll }, now)
  const options = await owner().timeOption.findMany({ where: { proposalId } })
  const optionOf = (weekday: number, time: string) => options.find((option) => option.weekday === weekday && option.startsAtTime === time)!.id
  const ids = [optionOf(5, '10:00'), optionOf(4, '10:00'), optionOf(5, '13:00')]
  for (const { at, times, ...said } of answers) {
    const given = Object.fromEntries(times.map((answer, index) => [`time.${ids[index]}`, answer]))
    await runAs(people.get(at)!, takeRhythmPosition, { proposalId, ...said, ...given }, now)
  }
}

/** One session has been moved, one meets in a room and by the link, and an extra one was called for tomorrow. */
export async function changeSessions(written: readonly WrittenCommunity[], people: People, now: Date): Promise<void> {
  const community = (slug: string) => written.find((one) => one.slug === slug)!
  const ahead = ({ sessions }: WrittenCommunity) => sessions.filter(({ startsAt }) => startsAt > now)
  const [, moved] = ahead(community('respectful-relationships-and-schools'))
  const wall = wallAt(moved!.startsAt, timeZone)
  const later = { day: daysLater(wall.day, 2), time: wall.time, minutes: '90', why: 'Report writing is due that Tuesday.' }
  await runAs(people.get('yusuf')!, moveSession, { sessionId: moved!.id, seenSequence: '0', ...later }, now)
  const senior = community('mid-to-senior-practitioners')
  const [, inTheRoom] = ahead(senior)
  const both = { how: 'both', place: 'the Footscray library, meeting room 2', meetingLink: 'https://meet.example.org/mid-to-senior-practitioners' }
  await runAs(people.get('malia')!, placeSession, { sessionId: inTheRoom!.id, ...both }, now)
  for (const { at } of senior.members.slice(2, 5)) await runAs(people.get(at)!, comeRemotely, { sessionId: inTheRoom!.id, remote: 'yes' }, now)
  const tomorrow = `${daysLater(wallAt(now, timeZone).day, 1)} 16:00`
  const extra = { communityId: community('emerging-practitioners').id, at: tomorrow, purpose: 'The council story in the news. Bring what you have heard, or just listen.' }
  await runAs(people.get('nerida')!, callExtraSession, extra, now)
}
