import 'server-only'
import { defineCommand, insist } from '@/lib/kernel/command'
import { mayCheckIn } from './check-in.policy'
import { arrivalInstant, mayArriveAt } from './check-in.rules'
import { checkInInput } from './check-in.schema'
import { sessionSubject } from './session-subject.scope'

/** "I'm here": one arrival a person and session, however often it is pressed. A tap made offline counts from when it was made. */
export const checkIn = defineCommand({
  name: 'check-ins.checked-in',
  input: checkInInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) => sessionSubject(tx, viewer, input.sessionId),
  authorize: mayCheckIn,
  async run({ tx, viewer, input, subject, now }) {
    const tappedAt = input.tappedAt ? new Date(input.tappedAt) : null
    const arrivedAt = arrivalInstant(subject, tappedAt, now)
    insist(mayArriveAt(subject, arrivedAt))
    await tx.$executeRaw`
      insert into "Arrival" ("id", "sessionId", "personId", "arrivedAt", "receivedAt", "keptOffline")
      values (gen_random_uuid(), ${subject.id}::uuid, ${viewer.personId}::uuid, ${arrivedAt}, ${now}, ${arrivedAt < now})
      on conflict ("sessionId", "personId") do nothing`
    return { sessionId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})
