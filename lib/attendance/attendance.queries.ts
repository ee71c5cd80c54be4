import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { membersOfDay } from '@/lib/check-ins/members-of-day.rules'
import { whoBelongs, whoCame } from '@/lib/check-ins/room.scope'
import { dateOf } from '@/lib/kernel/dates'
import { db } from '@/lib/kernel/db'
import type { Prisma } from '@/prisma/generated/client'
import { attendanceInWords, attendanceOf, minimumInWords, suggestsRinging, type Counted } from './attendance.rules'
import { communitiesAttendedUnder } from './attendance.scope'

const fields = {
  id: true, name: true, slug: true, colour: true, timeZone: true, minimumAttendance: true,
  sessions: {
    where: { counts: true, cancellation: null },
    orderBy: { startsAt: 'asc' },
    select: { id: true, startsAt: true, endsAt: true, ...whoCame },
  },
  memberships: {
    select: {
      ...whoBelongs.memberships.select,
      id: true,
      agreedInstead: { orderBy: { writtenAt: 'desc' }, take: 1, select: { words: true, writtenAt: true, writtenBy: { select: { calledName: true } } } },
    },
  },
} satisfies Prisma.CommunitySelect

/**
 * Each member's attendance in words, with a note before the minimum is out of reach, and whether a call would be kind.
 * For those who facilitate and for staff; null for anybody else.
 */
export async function attendancePage(viewer: Viewer, slug: string, now: Date) {
  const row = await db().community.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ slug }, communitiesAttendedUnder(viewer)] },
    select: fields,
  })
  if (!row) return null
  const { sessions, memberships, ...community } = row
  const held = sessions.map((session) => ({
    day: dateOf(session.startsAt, community.timeZone),
    members: session.endsAt <= now ? new Map(membersOfDay(session, memberships, community.timeZone, now).map((member) => [member.personId, member.status])) : null,
  }))
  const people = memberships
    .filter(({ departure }) => departure === null)
    .map(({ id, person, fromOn, agreedInstead: [agreed] }) => {
      const counted: Counted[] = held
        .filter(({ day }) => day >= fromOn)
        .map(({ members }) => ({ status: members === null ? null : (members.get(person.id) ?? 'not_recorded') }))
      const attendance = attendanceOf(counted)
      // Who joined late is asked for no more sessions than she could come to.
      const minimum = Math.min(community.minimumAttendance, counted.length)
      return {
        membershipId: id,
        name: person.calledName,
        pronouns: person.pronouns,
        words: attendanceInWords(attendance),
        note: agreed ? null : minimumInWords(attendance, minimum),
        ring: suggestsRinging(counted),
        agreed: agreed ?? null,
      }
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-AU'))
  return { ...community, people, held: held.filter(({ members }) => members !== null).length, of: held.length }
}

export type AttendancePage = NonNullable<Awaited<ReturnType<typeof attendancePage>>>
