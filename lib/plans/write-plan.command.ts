import 'server-only'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import type { Tx } from '@/lib/kernel/db'
import { dateOf } from '@/lib/kernel/dates'
import { sessionsFacilitatedBy } from '@/lib/sessions/session.scope'
import { mayWritePlan } from './plan.policy'
import { lengthOf, minutesAddUp, planAsSeen } from './plan.rules'
import { planInput, type PartInput } from './plan.schema'
import { lockedPlan, putInOrder } from './plan.writes'

const changed = 'Somebody changed this plan while you wrote. Open the page again to see it; what you typed is still here to copy.'

/** Writes a session's plan as a whole: its parts fill the session to the minute, and nobody's later change is overwritten. */
export const writePlan = defineCommand({
  name: 'plans.plan-written',
  input: planInput,
  subject: ({ tx, viewer, input }) =>
    tx.session.findFirst({
      where: { AND: [{ id: input.sessionId }, sessionsFacilitatedBy(viewer)] },
      select: { id: true, communityId: true, startsAt: true, endsAt: true, community: { select: { timeZone: true } } },
    }),
  authorize: mayWritePlan,
  async run({ tx, input, subject, now }) {
    const parts = Object.entries(input.part)
      .toSorted(([one], [other]) => Number(one) - Number(other))
      .map(([, part]) => part)
    if (parts.length === 0) throw new Refusal('A plan needs at least one part.')
    insist(minutesAddUp(parts, lengthOf(subject)))
    const before = await lockedPlan(tx, subject.id)
    if (planAsSeen(before) !== input.seen) throw new Refusal(changed)
    const known = new Set(before.map(({ id }) => id))
    if (parts.some(({ id }) => id !== '' && !known.has(id))) throw new Refusal(changed)
    await holdersBelong(tx, subject.communityId, parts, dateOf(now, subject.community.timeZone))
    const kept = parts.map(({ id }) => id).filter((id) => id !== '')
    await tx.part.deleteMany({ where: { sessionId: subject.id, id: { notIn: kept } } })
    const order: string[] = []
    for (const [index, { id, holderId, prompt, ...part }] of parts.entries()) {
      const data = { ...part, holderId: holderId || null, prompt: prompt || null }
      if (id) await tx.part.updateMany({ where: { id, sessionId: subject.id }, data })
      order.push(id || (await tx.part.create({ data: { ...data, sessionId: subject.id, position: 2000 + index }, select: { id: true } })).id)
    }
    await putInOrder(tx, subject.id, order)
    return { sessionId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})

async function holdersBelong(tx: Tx, communityId: string, parts: readonly PartInput[], today: Date): Promise<void> {
  const ids = [...new Set(parts.map(({ holderId }) => holderId).filter((id) => id !== ''))]
  const members = await tx.membership.findMany({
    where: { communityId, personId: { in: ids }, departure: null },
    select: { personId: true },
  })
  const facilitators = await tx.facilitation.findMany({
    where: { communityId, personId: { in: ids }, OR: [{ untilOn: null }, { untilOn: { gte: today } }] },
    select: { personId: true },
  })
  const belong = new Set([...members, ...facilitators].map(({ personId }) => personId))
  if (ids.some((id) => !belong.has(id))) throw new Refusal('One of the people you chose is not in this community any more. Choose somebody else.')
}
