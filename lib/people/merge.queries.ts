import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { transactionFor, type Tx } from '@/lib/kernel/db'
import { dateOf } from '@/lib/kernel/dates'
import type { Decision } from '@/lib/kernel/decision'
import type { Prisma } from '@/prisma/generated/client'
import { mayMerge, mergeStillProved } from './merge.rules'
import { ownAddresses, ownMergeProofs, ownPerson, personBehind } from './person.scope'

const accountFields = {
  calledName: true,
  deletion: { select: { personId: true } },
  roles: { select: { untilOn: true } },
  memberships: { select: { community: { select: { name: true } }, departure: { select: { id: true } } } },
  facilitations: { select: { community: { select: { name: true } } } },
  offers: { where: { endedAt: null, membership: null }, select: { community: { select: { name: true } } } },
  addresses: { orderBy: { addedAt: 'asc' }, select: { address: true, verifiedAt: true, maySignIn: true } },
} satisfies Prisma.PersonSelect

type Account = Prisma.PersonGetPayload<{ select: typeof accountFields }>

export type MergePage =
  | { state: 'asked'; address: string }
  | { state: 'gone' }
  | { state: 'merged' }
  | { state: 'proved'; may: Decision; mergesInto: string; other: OtherAccount }

export type OtherAccount = {
  calledName: string
  addresses: string[]
  /** Communities that come across, and those that both accounts know. */
  places: string[]
  shared: string[]
  /** Whether its addresses come without the right to sign in. */
  losesRights: boolean
}

/**
 * Where the viewer stands with a merge that she asked for: the code is still to be typed, or what will happen. Of the other
 * account nothing is read before she has proved that it is hers.
 */
export function mergePage(viewer: Viewer, proofId: string, now: Date): Promise<MergePage | null> {
  return transactionFor(viewer.personId, async (tx) => {
    const proof = await tx.mergeProof.findFirst({
      where: { AND: [{ id: proofId }, ownMergeProofs(viewer)] },
      select: { address: true, usedAt: true },
    })
    if (!proof) return null
    if (!proof.usedAt) return { state: 'asked', address: proof.address }
    const hers = await tx.emailAddress.count({ where: { AND: [ownAddresses(viewer), { address: proof.address, verifiedAt: { not: null } }] } })
    if (hers > 0) return { state: 'merged' }
    const both = await accountsOf(tx, viewer, proof.address)
    if (!both || !mergeStillProved(proof, now).allowed) return { state: 'gone' }
    return proved(both, now)
  })
}

async function accountsOf(tx: Tx, viewer: Viewer, address: string): Promise<{ other: Account; mine: Account } | null> {
  const asked = { relationLoadStrategy: 'join', select: accountFields } as const
  const other = await tx.person.findFirst({ ...asked, where: personBehind(viewer, address) })
  const mine = await tx.person.findFirst({ ...asked, where: ownPerson(viewer) })
  return other && mine ? { other, mine } : null
}

const named = (rows: { community: { name: string } }[]) => rows.map(({ community }) => community.name)
const hasLeft = ({ memberships }: Account) => named(memberships.filter(({ departure }) => departure !== null))
const knows = ({ memberships, facilitations, offers }: Account) => [
  ...new Set([...named(memberships), ...named(facilitations), ...named(offers)]),
]
const holdsRole = ({ roles }: Account, today: Date) => roles.some(({ untilOn }) => untilOn === null || untilOn >= today)

function proved({ other, mine }: { other: Account; mine: Account }, now: Date): MergePage {
  const today = dateOf(now, 'UTC')
  const offeredAfterLeaving = (one: Account, another: Account) => named(one.offers).filter((name) => hasLeft(another).includes(name))
  const may = mayMerge({
    otherHoldsRole: holdsRole(other, today),
    thisHoldsRole: holdsRole(mine, today),
    deletionAsked: mine.deletion !== null || other.deletion !== null,
    offersAfterLeaving: [...offeredAfterLeaving(mine, other), ...offeredAfterLeaving(other, mine)],
  })
  const known = knows(mine)
  return {
    state: 'proved',
    may,
    mergesInto: mine.calledName,
    other: {
      calledName: other.calledName,
      addresses: other.addresses.filter((one) => one.verifiedAt ?? one.maySignIn).map(({ address }) => address),
      places: knows(other).filter((name) => !known.includes(name)),
      shared: knows(other).filter((name) => known.includes(name)),
      losesRights: holdsRole(mine, today),
    },
  }
}
