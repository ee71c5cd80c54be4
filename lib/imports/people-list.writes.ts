import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/kernel/db'
import type { PersonEntry } from './people-list.rules'

type Named = { subjectId: string; personId: string }

/** Writes organisations that nobody has named before, whatever their capitals. */
export async function writeOrganisations(tx: Tx, names: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    insert into "Organisation" ("id", "name")
    select gen_random_uuid(), min(n) from unnest(${names}::text[]) n
    where not exists (select from "Organisation" o where lower(o."name") = lower(n)) group by lower(n)
    on conflict ("name") do nothing`
}

/**
 * Writes people with an address and their work, a statement a table. The address signs its person in, like the one of an
 * interest: it is the only one we know, and nobody gets in without reading its mail.
 */
export async function writePeople(tx: Tx, entries: readonly PersonEntry[], now: Date): Promise<Named[]> {
  const people = entries.map((entry) => ({ id: randomUUID(), ...entry }))
  const work = people.flatMap(({ id, work }) => work.map((one) => ({ personId: id, ...one })))
  await tx.$executeRaw`
    insert into "Person" ("id", "calledName", "pronouns", "createdAt")
    select p."id", p."calledName", p."pronouns", ${now}
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as p("id" uuid, "calledName" text, "pronouns" text)`
  await tx.$executeRaw`
    insert into "EmailAddress" ("id", "personId", "address", "kind", "maySignIn", "mayNotify", "isPrimary", "addedAt")
    select gen_random_uuid(), p."id", p."address", p."kind"::"AddressKind", true, true, true, ${now}
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as p("id" uuid, "address" text, "kind" text)`
  await writeOrganisations(tx, work.map(({ organisation }) => organisation).filter((name) => name !== ''))
  await tx.$executeRaw`
    insert into "Affiliation" ("id", "personId", "organisationId", "roleTitle", "setting", "region", "fromOn", "untilOn")
    select gen_random_uuid(), w."personId", o."id", w."roleTitle", w."setting", w."region", w."fromOn", w."untilOn"
    from jsonb_to_recordset(${JSON.stringify(work)}::jsonb) as w("personId" uuid, "organisation" text, "roleTitle" text,
      "setting" text, "region" text, "fromOn" date, "untilOn" date)
    left join (select distinct on (lower("name")) lower("name") as "name", "id" from "Organisation" order by lower("name"), "id") o
      on o."name" = lower(w."organisation")`
  return people.map(({ id }) => ({ subjectId: id, personId: id }))
}
