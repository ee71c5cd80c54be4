import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { transactionFor } from '@/lib/kernel/db'
import { open } from '@/lib/kernel/sealed'
import { personKeys } from '@/lib/people/person-key.queries'
import { placeOf } from './feeling.rules'
import type { FeelingName } from './feeling.labels'

export type Said = {
  passed: boolean
  feeling: FeelingName | null
  ownWord: string | null
  taking: string | null
  audience: 'nobody' | 'facilitator' | 'group'
}
export type Shared = { name: string; feeling: FeelingName | null; ownWord: string | null }

/**
 * What the viewer said at a session, and what others shared with the whole group on arriving. Row-level security
 * decides which rows there are.
 */
export function feelingsAt(viewer: Viewer & { personId: string }, sessionId: string) {
  return transactionFor(viewer.personId, async (tx) => {
    const rows = await tx.feeling.findMany({
      relationLoadStrategy: 'join',
      where: { sessionId, OR: [{ personId: viewer.personId }, { audience: 'group', moment: 'arriving', passed: false }] },
      orderBy: { id: 'asc' },
      select: {
        id: true, personId: true, moment: true, passed: true, feeling: true, ownWord: true, taking: true, audience: true,
        person: { select: { calledName: true } },
      },
    })
    const sealed = rows.filter((row) => row.ownWord ?? row.taking).map((row) => row.personId)
    const keys = sealed.length > 0 ? await personKeys(viewer, tx, sealed) : new Map<string, Uint8Array>()
    const opened = rows.map((row) => {
      const key = keys.get(row.personId)
      const text = (column: 'ownWord' | 'taking') => {
        const bytes = row[column]
        return key && bytes ? open(key, bytes, placeOf(column, row.id, row.personId)) : null
      }
      return { ...row, ownWord: text('ownWord'), taking: text('taking') }
    })
    const mine = (moment: 'arriving' | 'leaving'): Said | null =>
      opened.find((row) => row.personId === viewer.personId && row.moment === moment) ?? null
    const shared: Shared[] = opened
      .filter((row) => row.personId !== viewer.personId && row.moment === 'arriving')
      .map((row) => ({ name: row.person.calledName, feeling: row.feeling, ownWord: row.ownWord }))
    return { arriving: mine('arriving'), leaving: mine('leaving'), shared }
  })
}
