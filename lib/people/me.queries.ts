import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { db } from '@/lib/kernel/db'
import type { Prisma } from '@/prisma/generated/client'
import { leavesAWayIn, mayLeaveJob } from './address.rules'
import { ownAddresses, ownAffiliations, ownPerson } from './person.scope'

const addressFields = {
  id: true, address: true, kind: true, verifiedAt: true, maySignIn: true, mayNotify: true, isPrimary: true, leftJobAt: true,
} satisfies Prisma.EmailAddressSelect

const workFields = {
  id: true, roleTitle: true, setting: true, region: true, fromOn: true, untilOn: true,
  organisation: { select: { name: true } },
} satisfies Prisma.AffiliationSelect

export type MyAddress = Prisma.EmailAddressGetPayload<{ select: typeof addressFields }>
export type MyWork = Prisma.AffiliationGetPayload<{ select: typeof workFields }>

/** What the viewer's own page shows of her: name, addresses, and her work, newest first. */
export function me(viewer: Viewer) {
  return db().person.findFirst({
    relationLoadStrategy: 'join',
    where: ownPerson(viewer),
    select: {
      calledName: true,
      pronouns: true,
      addresses: { orderBy: { addedAt: 'asc' }, select: addressFields },
      affiliations: { orderBy: { fromOn: 'desc' }, select: workFields },
    },
  })
}

/** One of the viewer's addresses, with whether another one would still sign her in without it, or after leaving its job. */
export async function myAddress(viewer: Viewer, addressId: string) {
  const all = await db().emailAddress.findMany({ where: ownAddresses(viewer), select: addressFields })
  const address = all.find(({ id }) => id === addressId)
  const primary = all.find(({ isPrimary }) => isPrimary)?.address ?? null
  return address ? { address, primary, without: leavesAWayIn(all, addressId), leaving: mayLeaveJob(all, addressId) } : null
}

/** Whether the viewer has an address of her own that signs her in, and one that still waits for its code. */
export async function ownAddress(viewer: Viewer): Promise<{ signsIn: boolean; waiting: string | null }> {
  const rows = await db().emailAddress.findMany({
    where: { AND: [ownAddresses(viewer), { kind: 'personal' }] },
    select: { address: true, verifiedAt: true, maySignIn: true },
  })
  return {
    signsIn: rows.some(({ verifiedAt, maySignIn }) => verifiedAt !== null && maySignIn),
    waiting: rows.find(({ verifiedAt }) => verifiedAt === null)?.address ?? null,
  }
}

/** One piece of the viewer's work. */
export function myAffiliation(viewer: Viewer, affiliationId: string): Promise<MyWork | null> {
  return db().affiliation.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ id: affiliationId }, ownAffiliations(viewer)] },
    select: workFields,
  })
}

/** What a form can begin with for someone signed in: her name and pronouns, and the addresses she has proved. */
export async function whatWeKnow(viewer: Viewer) {
  const person = await db().person.findFirst({
    relationLoadStrategy: 'join',
    where: ownPerson(viewer),
    select: {
      calledName: true,
      pronouns: true,
      addresses: {
        where: { verifiedAt: { not: null }, leftJobAt: null },
        orderBy: [{ isPrimary: 'desc' }, { maySignIn: 'desc' }, { mayNotify: 'desc' }, { addedAt: 'asc' }],
        select: { address: true },
      },
    },
  })
  return person && { ...person, addresses: person.addresses.map(({ address }) => address) }
}
