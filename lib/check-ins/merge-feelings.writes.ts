import 'server-only'
import { speakAs, type Tx } from '@/lib/kernel/db'
import { open, seal, unwrapKey } from '@/lib/kernel/sealed'
import { personKey } from '@/lib/people/person-key.writes'
import { placeOf } from './feeling.rules'

type Both = { former: string; into: string }
type Words = { id: string; ownWord: string | null; taking: string | null }

const fields = { id: true, sessionId: true, moment: true, at: true, ownWord: true, taking: true } as const

/**
 * Opens the words of the former account, which nobody else's key opens, and leaves one answer for each moment: what she said
 * last, as if she had changed her answer. She has proved to be both, so the transaction speaks as each in turn.
 */
export async function takeFeelings(tx: Tx, { former, into }: Both): Promise<Words[]> {
  await speakAs(tx, former)
  const theirs = await tx.feeling.findMany({ where: { personId: former }, select: fields })
  const key = await tx.personKey.findUnique({ where: { personId: former }, select: { wrapped: true } })
  await speakAs(tx, into)
  const mine = await tx.feeling.findMany({
    where: { personId: into, sessionId: { in: theirs.map(({ sessionId }) => sessionId) } },
    select: { id: true, sessionId: true, moment: true, at: true },
  })
  const twinOf = (one: { sessionId: string; moment: string }) =>
    mine.find((other) => other.sessionId === one.sessionId && other.moment === one.moment)
  const stays = theirs.filter((one) => one.at > (twinOf(one)?.at ?? new Date(0)))
  const mineThatGo = stays.flatMap((one) => twinOf(one)?.id ?? [])
  await tx.feeling.deleteMany({ where: { personId: into, id: { in: mineThatGo } } })
  await speakAs(tx, former)
  await tx.feeling.deleteMany({ where: { personId: former, id: { notIn: stays.map(({ id }) => id) } } })
  await speakAs(tx, into)
  const dataKey = key && unwrapKey(key.wrapped, former)
  const text = (row: (typeof theirs)[number], column: 'ownWord' | 'taking') =>
    dataKey && row[column] ? open(dataKey, row[column], placeOf(column, row.id, former)) : null
  return stays
    .filter((row) => row.ownWord ?? row.taking)
    .map((row) => ({ id: row.id, ownWord: text(row, 'ownWord'), taking: text(row, 'taking') }))
}

/** Seals those words with the key of the person who has them now. Words whose key was destroyed stay gone. */
export async function sealFeelings(tx: Tx, into: string, words: readonly Words[]): Promise<void> {
  if (words.length === 0) return
  const key = await personKey(tx, into)
  for (const { id, ...both } of words) {
    const sealed = (column: 'ownWord' | 'taking') => (both[column] === null ? null : seal(key, both[column], placeOf(column, id, into)))
    await tx.feeling.updateMany({ where: { id, personId: into }, data: { ownWord: sealed('ownWord'), taking: sealed('taking') } })
  }
}
