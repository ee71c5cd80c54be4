import 'server-only'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import { dateOf } from '@/lib/kernel/dates'
import type { Tx } from '@/lib/kernel/db'
import type { Decision } from '@/lib/kernel/decision'
import type { Viewer } from '@/lib/access/actor'
import { mayLookAfterPlace } from './membership.policy'
import { comeBackInput, pauseInput } from './membership.schema'
import { ownPlaces } from './membership.scope'
import { backOn, mayBeginOn, mayPlanPause, mayReturnOn, pauseAhead } from './pause.rules'

type Asked = { tx: Tx; viewer: Viewer; input: { membershipId: string } }

function place({ tx, viewer, input }: Asked) {
  return tx.membership.findFirst({
    where: { AND: [{ id: input.membershipId }, ownPlaces(viewer)] },
    select: { id: true, personId: true, community: { select: { slug: true, timeZone: true } } },
  })
}

// Breaks of one place are changed one act at a time, so that two at once cannot both be the only one.
async function pausesOf(tx: Tx, membershipId: string) {
  await tx.$executeRaw`select 1 from "Membership" where "id" = ${membershipId}::uuid for update`
  return tx.pause.findMany({ where: { membershipId }, select: { id: true, fromOn: true, returnsOn: true } })
}

function insistOn(decision: Decision, field: string): void {
  if (!decision.allowed) throw new Refusal(decision.because, field)
}

/** Takes a break with a day of return. She keeps her place, is on no roll meanwhile, and is asked nothing. */
export const pauseMembership = defineCommand({
  name: 'memberships.paused',
  input: pauseInput,
  subject: place,
  authorize: mayLookAfterPlace,
  async run({ tx, input, subject, now }) {
    const today = dateOf(now, subject.community.timeZone)
    const { fromOn, returnsOn } = input
    insistOn(mayBeginOn(fromOn, today), 'fromOn')
    insistOn(mayReturnOn(returnsOn, fromOn), 'returnsOn')
    insist(mayPlanPause(await pausesOf(tx, subject.id), today))
    await tx.pause.create({ data: { membershipId: subject.id, fromOn, returnsOn, startedAt: now }, select: { id: true } })
    return { slug: subject.community.slug }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
  conflicts: { one_pause_at_a_time: 'You have a break in these days already. Load the page again to see it.' },
})

/** Ends a break today, or takes back one that has not begun. Without a break nothing happens. */
export const comeBack = defineCommand({
  name: 'memberships.came-back',
  input: comeBackInput,
  idempotent: 'by-nature',
  subject: place,
  authorize: mayLookAfterPlace,
  async run({ tx, subject, now }) {
    const today = dateOf(now, subject.community.timeZone)
    const pause = pauseAhead(await pausesOf(tx, subject.id), today)
    if (pause) await tx.pause.updateMany({ where: { id: pause.id }, data: { returnsOn: backOn(pause, today) } })
    return { slug: subject.community.slug }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})
