import 'server-only'
import type { Tx } from '@/lib/kernel/db'

/** The organisation of this name, whatever its capitals, made when nobody has named it before. Null for an empty name. */
export async function organisationNamed(tx: Tx, name: string): Promise<string | null> {
  if (!name) return null
  const byName = { where: { name: { equals: name, mode: 'insensitive' } }, select: { id: true } } as const
  const known = await tx.organisation.findFirst(byName)
  if (known) return known.id
  // Two people may name it first at the same moment: the one that came second finds it.
  await tx.$executeRaw`insert into "Organisation" ("id", "name") values (gen_random_uuid(), ${name}) on conflict ("name") do nothing`
  return (await tx.organisation.findFirstOrThrow(byName)).id
}
