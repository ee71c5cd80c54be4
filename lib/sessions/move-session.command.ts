import 'server-only'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import { dayAndYearInWords, timesInWords } from '@/lib/kernel/dates'
import { fits, mayChange } from './change-session.rules'
import { mayChangeSession } from './change-session.policy'
import { moveSessionInput } from './change-session.schema'
import { sessionChanged } from './session-changed.writes'
import { sessionToChange } from './session-to-change.scope'
import { instantAt, timeExists } from './wall-time.rules'

/** Moves one session, or changes how long it is. Its number and its plan stay; everyone is told what changed. */
export const moveSession = defineCommand({
  name: 'sessions.session-moved',
  input: moveSessionInput,
  subject: ({ tx, viewer, input }) => sessionToChange(tx, viewer, input.sessionId),
  authorize: mayChangeSession,
  async run({ tx, viewer, input, subject, now }) {
    const { id, timeZone, startsAt, endsAt, communityId } = subject
    const exists = timeExists(input.day, input.time, timeZone)
    if (!exists.allowed) throw new Refusal(exists.because, 'time')
    const from = instantAt(input.day, input.time, timeZone)!
    const to = { startsAt: from, endsAt: new Date(from.getTime() + input.minutes * 60_000) }
    const words = (times: typeof to) => `${dayAndYearInWords(times.startsAt, timeZone)}, ${timesInWords(times.startsAt, times.endsAt, timeZone)}`
    if (subject.sequence !== input.seenSequence) {
      throw new Refusal(
        `Somebody changed this session while you were looking. Now it is on ${words(subject)}. You wanted ${words(to)}. ` +
          'Nothing of yours was saved. Load the page again, and decide together.',
      )
    }
    insist(mayChange(subject, now))
    if (to.startsAt.getTime() === startsAt.getTime() && to.endsAt.getTime() === endsAt.getTime()) {
      throw new Refusal('That is when it is already. Choose another day, time or length.')
    }
    insist(fits(subject, to, subject.others, timeZone, now))
    await tx.session.updateMany({ where: { id }, data: to })
    const changes = [{ sessionId: id, change: 'moved' as const, was: { startsAt, endsAt } }]
    await sessionChanged(tx, { communityId, changes, why: input.why || null, byId: viewer.personId, now })
    return { sessionId: id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})
