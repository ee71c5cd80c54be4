import 'server-only'
import { defineCommand, Refusal } from '@/lib/kernel/command'
import { meetsHow } from './change-session.rules'
import { mayComeRemotely } from './change-session.policy'
import { comeRemotelyInput } from './change-session.schema'
import { sessionsVisibleTo } from './session.scope'

/** A member says that she comes by the link to a session that meets in a room, or that she comes into the room after all. */
export const comeRemotely = defineCommand({
  name: 'sessions.said-how-she-comes',
  input: comeRemotelyInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    tx.session.findFirst({
      where: { AND: [{ id: input.sessionId }, sessionsVisibleTo(viewer)] },
      select: { id: true, communityId: true, endsAt: true, place: true, meetingLink: true, cancellation: { select: { sessionId: true } } },
    }),
  authorize: mayComeRemotely,
  async run({ tx, viewer, input, subject, now }) {
    if (subject.cancellation) throw new Refusal('This session was called off, so there is nowhere to come to.')
    if (subject.endsAt <= now) throw new Refusal('This session is over.')
    if (meetsHow(subject) !== 'both') throw new Refusal('Everybody comes to this session in the same way. There is nothing to choose.')
    const mine = { sessionId: subject.id, personId: viewer.personId! }
    if (input.remote === 'no') await tx.remoteAttendance.deleteMany({ where: mine })
    else await tx.remoteAttendance.createMany({ data: [{ ...mine, saidAt: now }], skipDuplicates: true })
    return { sessionId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})
