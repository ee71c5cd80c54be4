import 'server-only'
import { defineCommand } from '@/lib/kernel/command'
import { sessionsFacilitatedBy } from '@/lib/sessions/session.scope'
import { mayWritePlan } from './plan.policy'
import { placeAfter } from './plan.rules'
import { shiftInput } from './plan.schema'
import { lockedPlan, putInOrder } from './plan.writes'

/** Moves a part of a plan one place up or down. At either end nothing changes. */
export const shiftPart = defineCommand({
  name: 'plans.part-moved',
  input: shiftInput,
  async subject({ tx, viewer, input }) {
    const part = await tx.part.findFirst({
      where: { id: input.partId, session: sessionsFacilitatedBy(viewer) },
      select: { id: true, sessionId: true, session: { select: { communityId: true } } },
    })
    return part && { ...part, communityId: part.session.communityId }
  },
  authorize: mayWritePlan,
  async run({ tx, input, subject }) {
    const parts = await lockedPlan(tx, subject.sessionId)
    const part = parts.find(({ id }) => id === subject.id)
    const place = part && placeAfter(part.position, input.way, parts.map(({ position }) => position))
    const other = place === undefined || place === null ? undefined : parts.find(({ position }) => position === place)
    if (part && other) {
      const order = parts.map(({ id }) => (id === part.id ? other.id : id === other.id ? part.id : id))
      await putInOrder(tx, subject.sessionId, order)
    }
    return { sessionId: subject.sessionId, partId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.sessionId }),
})
