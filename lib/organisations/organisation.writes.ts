import 'server-only'
import type { Tx } from '@/lib/kernel/db'

/** The organisation of this name, whatever its capitals, made when nobody has named it before. Null for an empty name. */
export async function organisationNamed(tx: Tx, name: string): Promise<string | null> {
  if (!name) return null
  const known = await byName(tx, name)
  if (known) return known
  // Two people may name it first at the same moment: the one that came second finds it.
  await tx.$executeRaw`insert into "Organisation" ("id", "name") values (gen_random_uuid(), ${name}) on conflict ("name") do nothing`
  return byName(tx, name)
}

async function byName(tx: Tx, name: string): Promise<string | null> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    select "id" from "Organisation" where lower("name") = lower(${name}) order by "id" limit 1`
  return found?.id ?? null
}
