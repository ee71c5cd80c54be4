import 'server-only'
import { dateOf } from '@/lib/kernel/dates'
import type { Tx } from '@/lib/kernel/db'
import { env } from '@/lib/kernel/env'
import { enqueue } from '@/lib/kernel/outbox'
import { changeInWords, type ChangeKind } from './session-change.rules'

export type SessionChange = {
  sessionId: string
  change: ChangeKind
  /** When it was to take place before it was moved. */
  was?: { startsAt: Date; endsAt: Date }
}

type Told = {
  communityId: string
  /** All that changed in this act: people get one letter of it. */
  changes: readonly SessionChange[]
  why: string | null
  /** Who made the change and needs no letter about it. */
  byId: string | null
  now: Date
}

/**
 * What every change of sessions ends with, after their rows are written: SEQUENCE rises for those that calendars already
 * have, and members and facilitators are told. Nobody gets mail before a place is taken, nor while she pauses.
 */
export async function sessionChanged(tx: Tx, { communityId, changes, why, byId, now }: Told): Promise<void> {
  if (changes.length === 0) return
  const known = changes.filter(({ change }) => change !== 'made').map(({ sessionId }) => sessionId)
  await tx.session.updateMany({ where: { id: { in: known } }, data: { sequence: { increment: 1 }, changedAt: now } })
  const community = await tx.community.findUniqueOrThrow({
    where: { id: communityId },
    select: {
      name: true, slug: true, timeZone: true,
      sessions: {
        where: { id: { in: changes.map(({ sessionId }) => sessionId) } },
        orderBy: { startsAt: 'asc' },
        select: { id: true, kind: true, number: true, title: true, startsAt: true, endsAt: true },
      },
    },
  })
  const { timeZone } = community
  const words = community.sessions.map((session) => {
    const { change, was } = changes.find(({ sessionId }) => sessionId === session.id)!
    return changeInWords(change, { ...session, was }, timeZone)
  })
  const link = `${env().APP_URL}/communities/${community.slug}`
  for (const to of await addressesOf(tx, communityId, byId, dateOf(now, timeZone))) {
    await enqueue(tx, 'session-changed', { to, communityName: community.name, changes: words, why, link })
  }
}

/** One address for each member who has not left or paused and for each facilitator: the one that stands for her account first. */
async function addressesOf(tx: Tx, communityId: string, exceptId: string | null, today: Date): Promise<string[]> {
  const current = { communityId, fromOn: { lte: today } }
  const paused = { fromOn: { lte: today }, OR: [{ returnsOn: null }, { returnsOn: { gt: today } }] }
  const rows = await tx.emailAddress.findMany({
    where: {
      mayNotify: true,
      verifiedAt: { not: null },
      leftJobAt: null,
      person: {
        ...(exceptId ? { id: { not: exceptId } } : {}),
        OR: [
          { memberships: { some: { communityId, departure: null, pauses: { none: paused } } } },
          { facilitations: { some: { ...current, OR: [{ untilOn: null }, { untilOn: { gte: today } }] } } },
        ],
      },
    },
    orderBy: [{ isPrimary: 'desc' }, { addedAt: 'asc' }],
    distinct: ['personId'],
    select: { address: true },
  })
  return rows.map(({ address }) => address)
}
