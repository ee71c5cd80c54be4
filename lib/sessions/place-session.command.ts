import 'server-only'
import { defineCommand, insist } from '@/lib/kernel/command'
import { mayChange } from './change-session.rules'
import { mayChangeSession } from './change-session.policy'
import { placeSessionInput } from './change-session.schema'
import { sessionChanged } from './session-changed.writes'
import { sessionToChange } from './session-to-change.scope'

/** Says where a session meets, online, in a room or both; also for the regular sessions that come after it, if she says so. */
export const placeSession = defineCommand({
  name: 'sessions.session-placed',
  input: placeSessionInput,
  subject: ({ tx, viewer, input }) => sessionToChange(tx, viewer, input.sessionId),
  authorize: mayChangeSession,
  async run({ tx, viewer, input, subject, now }) {
    insist(mayChange(subject, now))
    const { id, communityId, startsAt, others } = subject
    const later = others.filter((other) => other.kind === 'regular' && !other.cancelled && other.startsAt > startsAt)
    const ids = [id, ...(input.later ? later.map((other) => other.id) : [])]
    const where = {
      place: input.how === 'online' ? null : input.place,
      meetingLink: input.how === 'room' ? null : input.meetingLink || null,
    }
    const before = await tx.session.findMany({ where: { id: { in: ids } }, select: { id: true, place: true, meetingLink: true } })
    const changed = before.filter(({ place, meetingLink }) => place !== where.place || meetingLink !== where.meetingLink)
    await tx.session.updateMany({ where: { id: { in: changed.map((session) => session.id) } }, data: where })
    const changes = changed.map((session) => ({ sessionId: session.id, change: 'placed' as const }))
    await sessionChanged(tx, { communityId, changes, why: null, byId: viewer.personId, now })
    return { sessionId: id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})
