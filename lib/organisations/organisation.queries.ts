import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { db } from '@/lib/kernel/db'
import { keptFor } from '@/lib/kernel/kept'

// A name that one person alone has typed is shown to nobody: it could point at her, or at a place that must not be known.
const load = keptFor(600, async () => {
  const rows = await db().$queryRaw<{ name: string }[]>`
    select o."name" from "Organisation" o join "Affiliation" a on a."organisationId" = o."id"
    group by o."id" having count(distinct a."personId") > 1 order by o."name" limit 300`
  return rows.map(({ name }) => name)
})

/**
 * Names of organisations to choose from while typing, alone and for anyone who fills in a form: those that two people or more
 * have named. Up to ten minutes old.
 */
export function organisationsToSuggest(_viewer: Viewer): Promise<string[]> {
  return load()
}
