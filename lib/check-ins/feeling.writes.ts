import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/kernel/db'
import { seal } from '@/lib/kernel/sealed'
import { personKey } from '@/lib/people/person-key.writes'
import type { FeelingName } from './feeling.labels'
import { placeOf } from './feeling.rules'

export type FeelingToWrite = {
  sessionId: string
  communityId: string
  personId: string
  moment: 'arriving' | 'leaving'
  answer: FeelingName | 'pass'
  ownWord?: string | undefined
  taking?: string | undefined
  audience: 'nobody' | 'facilitator' | 'group'
  now: Date
}

/** Writes how a person arrives or leaves, in place of what she said before. Words are sealed with her own key. */
export async function writeFeeling(tx: Tx, given: FeelingToWrite): Promise<void> {
  const { sessionId, personId, moment, answer, now } = given
  const where = { sessionId_personId_moment: { sessionId, personId, moment } }
  const known = await tx.feeling.findUnique({ where, select: { id: true } })
  const id = known?.id ?? randomUUID()
  const key = given.ownWord || given.taking ? await personKey(tx, personId) : null
  const sealed = (column: 'ownWord' | 'taking', text: string | undefined) =>
    key && text ? seal(key, text, placeOf(column, id, personId)) : null
  const said = {
    passed: answer === 'pass',
    feeling: answer === 'pass' ? null : answer,
    ownWord: sealed('ownWord', given.ownWord),
    taking: sealed('taking', given.taking),
    audience: answer === 'pass' && !given.ownWord ? ('nobody' as const) : given.audience,
    at: now,
  }
  if (known) await tx.feeling.updateMany({ where: { id }, data: said })
  else await tx.feeling.createMany({ data: [{ id, sessionId, communityId: given.communityId, personId, moment, ...said }] })
}
