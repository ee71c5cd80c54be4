import type { Tx } from '@/lib/kernel/db'
import type { Prisma } from '@/prisma/generated/client'
import { openOf, type SetRhythm } from './stored-rhythm.rules'

export const rhythmFields = {
  version: true, number: true, minutes: true, frequency: true, weekday: true, weekOfMonth: true, startsAtTime: true,
  minimumAttendance: true, firstOn: true, avoidsSchoolHolidays: true, localHolidayOn: true, open: true,
} satisfies Prisma.RhythmSelect

const fields = {
  id: true,
  slug: true,
  timeZone: true,
  listedAt: true,
  rhythms: { orderBy: { version: 'desc' }, take: 1, select: { ...rhythmFields, setBy: { select: { calledName: true } } } },
  sessions: {
    where: { kind: 'regular' },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, startsAt: true, endsAt: true, place: true, meetingLink: true, cancellation: { select: { sessionId: true } } },
  },
} satisfies Prisma.CommunitySelect

/** A community whose rhythm is about to change, for nobody else at the same moment; null when it is not in this scope. */
export async function rhythmSubject(tx: Tx, where: Prisma.CommunityWhereInput) {
  const found = await tx.community.findFirst({ where, select: { id: true } })
  if (!found) return null
  // Whoever waited here reads what the one before has made of it.
  await tx.$executeRaw`select 1 from "Community" where "id" = ${found.id}::uuid for update`
  const { id, rhythms, sessions, ...rest } = await tx.community.findUniqueOrThrow({ where: { id: found.id }, select: fields })
  const [newest] = rhythms
  const rhythm: SetRhythm | null = newest ? { ...newest, open: openOf(newest.open) } : null
  return {
    ...rest,
    communityId: id,
    rhythm,
    setBy: newest?.setBy.calledName ?? null,
    sessions: sessions.map(({ cancellation, ...session }) => ({ ...session, cancelled: cancellation !== null })),
  }
}

export type RhythmSubject = NonNullable<Awaited<ReturnType<typeof rhythmSubject>>>
