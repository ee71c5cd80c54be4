import 'server-only'
import { defineCommand, Refusal } from '@/lib/kernel/command'
import { sessionsFacilitatedBy } from '@/lib/sessions/session.scope'
import { mayWritePlan } from './plan.policy'
import { catchUpInput } from './plan.schema'
import { lockedPlan } from './plan.writes'
import { minutesInWords } from './plan.rules'
import { partsToCome } from './plan-times.rules'
import { waysToCatchUp } from './running-late.rules'

/** Accepts one way to catch up with a session that runs late: later parts begin later and are shorter; it ends on time. */
export const catchUp = defineCommand({
  name: 'plans.caught-up',
  input: catchUpInput,
  subject: ({ tx, viewer, input }) =>
    tx.session.findFirst({
      where: { AND: [{ id: input.sessionId }, sessionsFacilitatedBy(viewer)] },
      select: { id: true, communityId: true, startsAt: true, endsAt: true },
    }),
  authorize: mayWritePlan,
  async run({ tx, viewer, input, subject, now }) {
    const parts = await lockedPlan(tx, subject.id)
    const delays = await tx.planDelay.findMany({ where: { sessionId: subject.id }, select: { fromPosition: true, minutes: true } })
    const toCome = partsToCome(parts, subject.startsAt, delays, now)
    const way = waysToCatchUp(toCome, input.late).find(({ name }) => name === input.way)
    if (!way) throw new Refusal(`The parts that are left can’t give ${minutesInWords(input.late)} that way. Open the page again and choose another.`)
    for (const { partId, to } of way.shortened) await tx.part.updateMany({ where: { id: partId, sessionId: subject.id }, data: { minutes: to } })
    await tx.planDelay.create({
      data: { sessionId: subject.id, fromPosition: toCome[0]!.position, minutes: input.late, acceptedById: viewer.personId!, acceptedAt: now },
      select: { id: true },
    })
    return { sessionId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})
