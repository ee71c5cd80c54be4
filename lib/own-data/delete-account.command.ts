import 'server-only'
import { z } from 'zod'
import { defineCommand, insist } from '@/lib/kernel/command'
import { dateOf } from '@/lib/kernel/dates'
import { enqueue } from '@/lib/kernel/outbox'
import { holdPerson } from '@/lib/people/address.writes'
import { mayChangeOwn } from '@/lib/people/person.policy'
import { administratorsBeside } from './administrators.writes'
import { isDue, leavesAnAdministrator } from './deletion.rules'
import { forgetPerson } from './forget-person.writes'
import { freePlaces } from './free-places.writes'
import { waysIn } from './ways-in.writes'

const timeZone = 'Australia/Melbourne'

/**
 * Deletes an account whose time to undo is over, as its person asked: in one transaction, so that a crash leaves all of it
 * or nothing, and once, because the wish goes with it. A worker does it; no page can.
 */
export const deleteAccount = defineCommand({
  name: 'own-data.account-deleted',
  input: z.object({}),
  idempotent: 'by-nature',
  seconds: 30,
  async subject({ tx, viewer, now }) {
    const { personId } = viewer
    if (!personId) return null
    await holdPerson(tx, personId)
    const deletion = await tx.accountDeletion.findUnique({ where: { personId }, select: { dueAt: true } })
    return deletion && isDue(deletion, now) ? { personId } : null
  },
  authorize: mayChangeOwn,
  async run({ tx, subject: { personId }, now }) {
    insist(leavesAnAdministrator(await administratorsBeside(tx, personId, dateOf(now, timeZone))))
    const addresses = await waysIn(tx, personId)
    await freePlaces(tx, personId, now)
    await forgetPerson(tx, personId, dateOf(now, timeZone))
    for (const to of addresses) await enqueue(tx, 'account-deleted', { to })
    return {}
  },
  audit: ({ subject }) => ({ subjectId: subject.personId, personId: subject.personId }),
})
