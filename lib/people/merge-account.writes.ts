import 'server-only'
import type { Tx } from '@/lib/kernel/db'

type Both = { former: string; into: string }

/** Holds two people's rows in the order of their ids, so that two merges of the same two never wait for each other. */
export async function holdBoth(tx: Tx, { former, into }: Both): Promise<boolean> {
  const held = await tx.$queryRaw<{ id: string }[]>`
    select "id"::text from "Person" where "id" in (${former}::uuid, ${into}::uuid) order by "id" for update`
  return held.length === 2
}

/** The addresses that are told of a merge: all that sign in to one of the two. */
export async function addressesToTell(tx: Tx, { former, into }: Both): Promise<string[]> {
  const rows = await tx.emailAddress.findMany({
    where: { personId: { in: [former, into] }, maySignIn: true, verifiedAt: { not: null } },
    orderBy: { addedAt: 'asc' },
    select: { address: true },
  })
  return rows.map(({ address }) => address)
}

type Addresses = Both & { proved: string; now: Date; mayComeIn: boolean }

/**
 * Prepares the addresses of the former account: none twice, one primary, the one that was proved is proved. Where this account
 * holds a role they come without the right to sign in, so that no mailbox becomes a way into a role unasked.
 */
export async function mergeAddresses(tx: Tx, { former, into, proved, now, mayComeIn }: Addresses): Promise<void> {
  await tx.$executeRaw`
    delete from "EmailAddress" e using "EmailAddress" stays
    where e."personId" in (${former}::uuid, ${into}::uuid) and stays."personId" in (${former}::uuid, ${into}::uuid)
      and e."personId" <> stays."personId" and e."address" = stays."address"
      and (e."verifiedAt" is not null, e."maySignIn", e."personId" = ${into}::uuid)
        < (stays."verifiedAt" is not null, stays."maySignIn", stays."personId" = ${into}::uuid)`
  await tx.emailAddress.updateMany({ where: { personId: former, address: proved, verifiedAt: null }, data: { verifiedAt: now } })
  const primary = await tx.emailAddress.count({ where: { personId: into, isPrimary: true } })
  const rights = mayComeIn ? {} : { maySignIn: false }
  const place = primary > 0 || !mayComeIn ? { isPrimary: false } : {}
  await tx.emailAddress.updateMany({ where: { personId: former }, data: { ...place, ...rights } })
}

/** Signs the former account out everywhere, and lets go of what belongs to an account and not to a person. */
export async function closeFormer(tx: Tx, former: string, now: Date): Promise<void> {
  await tx.signIn.updateMany({ where: { personId: former, endedAt: null }, data: { endedAt: now } })
  await tx.mergeProof.deleteMany({ where: { personId: former } })
  // A copy of half her data, sealed with a key that goes. She asks for a whole one when she wants it.
  await tx.ownDataFile.deleteMany({ where: { personId: former, content: { not: null } } })
  await tx.personKey.deleteMany({ where: { personId: former } })
}
