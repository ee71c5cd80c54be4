import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { membersOfDay } from '@/lib/check-ins/members-of-day.rules'
import { whoBelongs, whoCame } from '@/lib/check-ins/room.scope'
import { dateOf } from '@/lib/kernel/dates'
import { db } from '@/lib/kernel/db'
import { pauseOn } from '@/lib/memberships/pause.rules'
import { seriesOf } from '@/lib/sessions/session.rules'
import { sessionsFacilitatedBy } from '@/lib/sessions/session.scope'
import type { Prisma } from '@/prisma/generated/client'
import { lastHeld, leadingSession, upTo } from './facilitator-home.rules'

const fields = {
  id: true,
  name: true,
  slug: true,
  colour: true,
  code: true,
  timeZone: true,
  tally: { select: { waiting: true } },
  sessions: {
    orderBy: { startsAt: 'asc' },
    select: {
      id: true,
      kind: true,
      number: true,
      title: true,
      startsAt: true,
      endsAt: true,
      place: true,
      cancellation: { select: { sessionId: true } },
      tally: { select: { apologised: true, rollRecordedAt: true } },
      contacts: { where: { answeredAt: null }, select: { id: true } },
    },
  },
  rhythmProposals: { where: { concludedAt: null }, select: { closedAt: true } },
  ...whoBelongs,
} satisfies Prisma.CommunitySelect

/** A facilitator's home: the session that comes first, and for each community where it is and whom to think of. Null when she facilitates none. */
export async function facilitatorHome(viewer: Viewer, now: Date) {
  if (viewer.facilitates.length === 0) return null
  const rows = await db().community.findMany({
    relationLoadStrategy: 'join',
    where: { id: { in: [...viewer.facilitates] } },
    orderBy: { name: 'asc' },
    select: fields,
  })
  const held = rows.map((row) => lastHeld(seriesOf(row.sessions), now)?.id).filter((id) => id !== undefined)
  const came = await db().session.findMany({
    relationLoadStrategy: 'join',
    where: { AND: [{ id: { in: held } }, sessionsFacilitatedBy(viewer)] },
    select: { id: true, startsAt: true, ...whoCame },
  })
  const communities = rows.map(({ memberships, ...community }) => {
    const { sessions, timeZone } = community
    const last = lastHeld(seriesOf(sessions), now)
    const attended = came.find(({ id }) => id === last?.id)
    const today = dateOf(now, timeZone)
    const stillHere = memberships.filter(({ departure }) => departure === null)
    const coming = stillHere.filter(({ pauses }) => !pauseOn(pauses, today))
    return {
      ...community,
      people: stillHere.length,
      upTo: upTo(sessions, now, timeZone),
      last,
      silent: attended ? membersOfDay(attended, coming, timeZone, now).filter(({ status }) => status === 'no_word') : [],
      waiting: sessions.filter(({ contacts }) => contacts.length > 0),
    }
  })
  return { leading: leadingSession(communities, now), communities }
}

export type FacilitatorHome = NonNullable<Awaited<ReturnType<typeof facilitatorHome>>>
