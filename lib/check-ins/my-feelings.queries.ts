import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { transactionFor } from '@/lib/kernel/db'
import { open, unwrapKey } from '@/lib/kernel/sealed'
import type { Prisma } from '@/prisma/generated/client'
import type { Said } from './feeling.queries'
import { placeOf } from './feeling.rules'

const fields = {
  id: true, sessionId: true, moment: true, passed: true, feeling: true, ownWord: true, taking: true, audience: true,
  session: { select: { title: true, startsAt: true, community: { select: { name: true, timeZone: true } } } },
} satisfies Prisma.FeelingSelect

type Row = Prisma.FeelingGetPayload<{ select: typeof fields }>

export type MyFeelings = Row['session'] & { sessionId: string; arriving: Said | null; leaving: Said | null }

/** What the viewer said about how she arrived and left, session by session, newest first. Read by her alone. */
export async function myFeelings(viewer: Viewer): Promise<MyFeelings[]> {
  const { personId } = viewer
  if (!personId) return []
  const { rows, key } = await transactionFor(personId, async (tx) => ({
    rows: await tx.feeling.findMany({
      relationLoadStrategy: 'join',
      where: { personId },
      orderBy: { session: { startsAt: 'desc' } },
      take: 400,
      select: fields,
    }),
    key: await tx.personKey.findUnique({ where: { personId }, select: { wrapped: true } }),
  }))
  const dataKey = key && unwrapKey(key.wrapped, personId)
  const text = (row: Row, column: 'ownWord' | 'taking') =>
    row[column] && dataKey ? open(dataKey, row[column], placeOf(column, row.id, personId)) : null
  const said = (both: Row[], moment: Row['moment']): Said | null => {
    const row = both.find((one) => one.moment === moment)
    return row ? { ...row, ownWord: text(row, 'ownWord'), taking: text(row, 'taking') } : null
  }
  return [...new Set(rows.map((row) => row.sessionId))].map((sessionId) => {
    const both = rows.filter((row) => row.sessionId === sessionId)
    return { sessionId, ...both[0]!.session, arriving: said(both, 'arriving'), leaving: said(both, 'leaving') }
  })
}
