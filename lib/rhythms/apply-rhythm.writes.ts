import 'server-only'
import type { Tx } from '@/lib/kernel/db'
import { countInWords } from '@/lib/kernel/dates'
import { sessionChanged, type SessionChange } from '@/lib/sessions/session-changed.writes'
import type { OpenRanges } from './range.schema'
import type { RhythmValues } from './rhythm.rules'
import { stepsTo, type Steps } from './session-steps.rules'
import type { Slot, Standing } from './slots.rules'

type Given = {
  communityId: string
  /** Whether people outside know of its sessions. */
  listed: boolean
  version: number
  values: RhythmValues
  open: OpenRanges
  firstOn: string
  avoidsSchoolHolidays: boolean
  localHolidayOn: string | null
  sessions: readonly (Standing & { place: string | null; meetingLink: string | null })[]
  slots: readonly Slot[]
  origin: 'staff' | 'group' | 'group_with_staff'
  why: string | null
  byId: string
  now: Date
}

const stored = (day: string) => new Date(`${day}T00:00:00Z`)

/** Writes a rhythm and makes the sessions ahead follow it: dates, minimum and trail change together or not at all. */
export async function applyRhythm(tx: Tx, given: Given): Promise<{ version: number; changed: number }> {
  const { communityId, version, values, open, firstOn, avoidsSchoolHolidays, localHolidayOn, origin, why, byId, now } = given
  await tx.rhythm.create({
    data: {
      ...values, communityId, version, open, avoidsSchoolHolidays, origin, why, setById: byId, setAt: now,
      firstOn: stored(firstOn), localHolidayOn: localHolidayOn ? stored(localHolidayOn) : null,
    },
    select: { id: true },
  })
  await tx.community.updateMany({ where: { id: communityId }, data: { minimumAttendance: values.minimumAttendance } })
  const steps = stepsTo(given.sessions, given.slots, now)
  const changes = [...(await make(tx, given, steps)), ...(await move(tx, steps)), ...(await cut(tx, given, steps))]
  await sessionChanged(tx, { communityId, changes, why, byId, now })
  return { version, changed: changes.length }
}

function titleOf(number: number, of: number): string {
  if (number === 1) return 'Beginning together'
  return number === of ? 'Looking back, and good-bye' : 'To be planned together'
}

/** New sessions meet where the last one does. */
async function make(tx: Tx, { communityId, sessions, values, now }: Given, { make: slots }: Steps): Promise<SessionChange[]> {
  const { place = null, meetingLink = null } = sessions.at(-1) ?? {}
  const made = await tx.session.createManyAndReturn({
    data: slots.map((slot) => ({
      ...slot, communityId, place, meetingLink, changedAt: now,
      title: titleOf(slot.number, values.number),
      purpose: 'What this session is for is said with its plan.',
    })),
    select: { id: true },
  })
  return made.map(({ id }) => ({ sessionId: id, change: 'made' }))
}

async function move(tx: Tx, { move: moves }: Steps): Promise<SessionChange[]> {
  await tx.sessionCancellation.deleteMany({ where: { sessionId: { in: moves.filter(({ revive }) => revive).map(({ id }) => id) } } })
  const [ids, starts, ends] = [moves.map(({ id }) => id), moves.map(({ startsAt }) => startsAt), moves.map(({ endsAt }) => endsAt)]
  await tx.$executeRaw`
    update "Session" s set "startsAt" = given.starts, "endsAt" = given.ends
    from unnest(${ids}::uuid[], ${starts}::timestamptz[], ${ends}::timestamptz[]) as given(id, starts, ends) where s."id" = given.id`
  return moves.map(({ id, revive, was }) => ({ sessionId: id, change: revive ? 'revived' : 'moved', was }))
}

/** Sessions that nobody has heard of are taken away; all others are called off, so that calendars learn of it. */
async function cut(tx: Tx, { listed, values, byId, now }: Given, { cut: gone }: Steps): Promise<SessionChange[]> {
  const ids = gone.map(({ id }) => id)
  if (!listed) {
    await tx.session.deleteMany({ where: { id: { in: ids } } })
    return []
  }
  const reason = `This community now has ${countInWords(values.number)} ${values.number === 1 ? 'session' : 'sessions'}.`
  await tx.sessionCancellation.createMany({ data: ids.map((sessionId) => ({ sessionId, reason, cancelledById: byId, cancelledAt: now })) })
  return ids.map((sessionId) => ({ sessionId, change: 'cancelled' }))
}
