import { setRhythm } from '@/lib/rhythms/set-rhythm.command'
import { openPayload } from '@/lib/kernel/outbox'
import { wallAt } from '@/lib/sessions/wall-time.rules'
import { community, facilitation } from '@/tests/factories/communities'
import { person, personWithRole } from '@/tests/factories/people'
import { dayFromNow } from '@/tests/factories/words'
import { as, memberOf } from '@/tests/integration/check-ins/world'
import { owner } from '@/tests/setup/owner'

export const timeZone = 'Australia/Melbourne'

/** An instant in winter, before the first of six sessions on second Wednesdays; the clocks change twice in the series. */
export const before = new Date('2027-07-20T00:00:00Z')
/** When three of them have been held. */
export const midway = new Date('2027-10-20T00:00:00Z')
export const days = ['2027-08-11', '2027-09-08', '2027-10-13', '2027-11-10', '2027-12-08', '2028-02-09']

/** What staff send: six sessions, the group may choose the day from Tuesday to Thursday and begin between 9 and 2. */
export function form(communityId: string, given: Record<string, unknown> = {}) {
  return {
    communityId, seenVersion: 0, number: 6, minutes: 90, frequency: 'monthly', weekday: 3, weekOfMonth: 2, startsAtTime: '10:00',
    firstOn: '2027-08-01', minimumAttendance: 4, avoidsSchoolHolidays: 'on', weekdays: ['2', '3', '4'], timeFrom: '09:00', timeTo: '14:00',
    ...Object.fromEntries(days.map((day, index) => [`day.${index + 1}`, day])), ...given,
  }
}

/** A community with people, a rhythm of six sessions that staff set, and those who may not touch it. */
export async function world(members = 3) {
  const early = { fromOn: dayFromNow(-90) }
  const group = await community({ cap: 60, minimumAttendance: 5 })
  const other = await community()
  const staff = await personWithRole('staff')
  const facilitator = await person({ calledName: 'Nerida' })
  const co = await person({ calledName: 'Farah' })
  await facilitation(group.id, facilitator.id, early)
  await facilitation(group.id, co.id, early)
  const elsewhere = await person()
  await facilitation(other.id, elsewhere.id, early)
  const people = []
  for (let count = 0; count < members; count += 1) people.push(await memberOf(group.id))
  const set = await as(staff, setRhythm, form(group.id, { toGroup: 'on' }), before)
  if (set.kind !== 'done') throw new Error(JSON.stringify(set))
  return {
    group, staff, facilitator, co, people,
    outsiders: {
      stranger: await person(), 'member elsewhere': await memberOf(other.id), 'facilitator elsewhere': elsewhere,
      administrator: await personWithRole('administrator'), supervisor: await personWithRole('supervisor'),
    },
  }
}

/** Each session of a community in one line: number, day, time on the wall, SEQUENCE, and a mark when it is called off. */
export async function lines(communityId: string): Promise<string[]> {
  const sessions = await owner().session.findMany({
    where: { communityId, kind: 'regular' },
    orderBy: { number: 'asc' },
    include: { cancellation: true },
  })
  return sessions.map(({ number, startsAt, sequence, cancellation }) => {
    const { day, time } = wallAt(startsAt, timeZone)
    return `${number} ${day} ${time} ${sequence}${cancellation ? ' off' : ''}`
  })
}

/** What the letters that wait say, to whom. */
export async function letters(): Promise<{ to: string; changes: string[]; why: string | null }[]> {
  const waiting = await owner().outboxMessage.findMany({ where: { letter: 'session-changed' } })
  return waiting.map(({ id, payload }) => openPayload(id, payload!) as { to: string; changes: string[]; why: string | null })
}

/** The proposal that was put before a group last. */
export function proposalOf(communityId: string) {
  return owner().rhythmProposal.findFirstOrThrow({ where: { communityId }, orderBy: { madeAt: 'desc' }, include: { times: true } })
}

export function rhythmsOf(communityId: string) {
  return owner().rhythm.findMany({ where: { communityId }, orderBy: { version: 'asc' } })
}
