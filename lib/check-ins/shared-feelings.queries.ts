import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { transactionFor } from '@/lib/kernel/db'
import { open, unwrapKey } from '@/lib/kernel/sealed'
import type { FeelingName } from './feeling.labels'
import { placeOf } from './feeling.rules'

export type SharedFeeling = {
  id: string
  name: string
  moment: 'arriving' | 'leaving'
  feeling: FeelingName | null
  ownWord: string | null
  taking: string | null
  withGroup: boolean
}

/**
 * What people chose to share at a session, with those who facilitate it or with the whole group. Row-level security
 * decides which rows there are; what was only to be counted never leaves the database.
 */
export function sharedFeelings(viewer: Viewer & { personId: string }, sessionId: string): Promise<SharedFeeling[]> {
  return transactionFor(viewer.personId, async (tx) => {
    const rows = await tx.feeling.findMany({
      relationLoadStrategy: 'join',
      where: { sessionId, audience: { in: ['facilitator', 'group'] }, personId: { not: viewer.personId } },
      orderBy: { at: 'asc' },
      select: {
        id: true, personId: true, moment: true, feeling: true, ownWord: true, taking: true, audience: true,
        person: { select: { calledName: true, key: { select: { wrapped: true } } } },
      },
    })
    return rows.map(({ id, personId, moment, feeling, audience, person, ...sealed }) => {
      const key = person.key && (sealed.ownWord ?? sealed.taking) ? unwrapKey(person.key.wrapped, personId) : null
      const text = (column: 'ownWord' | 'taking') => {
        const bytes = sealed[column]
        return key && bytes ? open(key, bytes, placeOf(column, id, personId)) : null
      }
      const words = { ownWord: text('ownWord'), taking: text('taking') }
      return { id, name: person.calledName, moment, feeling, ...words, withGroup: audience === 'group' }
    })
  })
}
