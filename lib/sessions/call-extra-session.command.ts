import 'server-only'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import { fits } from './change-session.rules'
import { mayCallExtra } from './change-session.policy'
import { callExtraInput } from './change-session.schema'
import { sessionChanged } from './session-changed.writes'
import { instantAt, timeExists } from './wall-time.rules'

/** Calls an extra session at short notice: it has no roll and counts towards nothing. It meets online, where the last one did. */
export const callExtraSession = defineCommand({
  name: 'sessions.extra-called',
  input: callExtraInput,
  async subject({ tx, viewer, input }) {
    if (!viewer.facilitates.includes(input.communityId)) return null
    await tx.$executeRaw`select 1 from "Community" where "id" = ${input.communityId}::uuid for update`
    const community = await tx.community.findUnique({
      where: { id: input.communityId },
      select: {
        id: true, slug: true, timeZone: true,
        sessions: {
          orderBy: { startsAt: 'asc' },
          select: { id: true, kind: true, number: true, startsAt: true, endsAt: true, meetingLink: true, cancellation: { select: { sessionId: true } } },
        },
      },
    })
    return community && { ...community, communityId: community.id }
  },
  authorize: mayCallExtra,
  async run({ tx, viewer, input, subject, now }) {
    const { communityId, timeZone, sessions } = subject
    const exists = timeExists(input.day, input.time, timeZone)
    if (!exists.allowed) throw new Refusal(exists.because, 'time')
    const startsAt = instantAt(input.day, input.time, timeZone)!
    const times = { startsAt, endsAt: new Date(startsAt.getTime() + input.minutes * 60_000) }
    const number = Math.max(0, ...sessions.filter(({ kind }) => kind === 'extra').map((session) => session.number)) + 1
    const others = sessions.map(({ cancellation, ...other }) => ({ ...other, cancelled: cancellation !== null }))
    insist(fits({ id: '', kind: 'extra', number }, times, others, timeZone, now))
    const { id } = await tx.session.create({
      data: {
        ...times, communityId, kind: 'extra', counts: false, number, title: 'Extra session', changedAt: now,
        purpose: input.purpose || 'Time together at short notice. Come if you can.',
        meetingLink: sessions.findLast(({ meetingLink }) => meetingLink)?.meetingLink ?? null,
      },
      select: { id: true },
    })
    await sessionChanged(tx, { communityId, changes: [{ sessionId: id, change: 'made' }], why: input.purpose || null, byId: viewer.personId, now })
    return { sessionId: id }
  },
  audit: ({ data }) => ({ subjectId: data.sessionId }),
})
