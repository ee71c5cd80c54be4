import { Prisma } from '@/prisma/generated/client'
import { owner } from '@/tests/setup/owner'

/** A name of the catalogue, which no parameter can stand for. */
const quoted = (name: string) => Prisma.raw(`"${name}"`)

export type Link = { table: string; column: string; to: string }

/** Every foreign key of the database, column by column. */
export function foreignKeys(): Promise<Link[]> {
  return owner().$queryRaw<Link[]>`
    select t.relname::text as "table", a.attname::text as "column", r.relname::text as "to"
    from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class r on r.oid = c.confrelid
      join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
      cross join unnest(c.conkey) k join pg_attribute a on a.attrelid = t.oid and a.attnum = k
    where c.contype = 'f' order by 1, 2`
}

/** Columns that hold a person’s id without a foreign key, by their name. */
export async function looseColumns(): Promise<string[]> {
  const rows = await owner().$queryRaw<{ name: string }[]>`
    select c.table_name || '.' || c.column_name as "name" from information_schema.columns c
    where c.table_schema = 'public' and c.data_type = 'uuid' and (c.column_name ~ '(personId|PersonId|ById)$' or c.column_name = 'actorId')`
  return rows.map(({ name }) => name)
}

/** Where a text occurs, table by table, in whatever column. */
export async function placesOf(text: string): Promise<string[]> {
  const tables = await owner().$queryRaw<{ name: string }[]>`
    select tablename::text as "name" from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'`
  const found: string[] = []
  for (const { name } of tables) {
    const [row] = await owner().$queryRaw<{ hits: bigint }[]>`select count(*) as hits from ${quoted(name)} t where t::text like '%' || ${text} || '%'`
    if (Number(row!.hits) > 0) found.push(name)
  }
  return found
}

/** How many rows of a table name a person in a column. */
export async function rowsNaming({ table, column }: { table: string; column: string }, personId: string): Promise<number> {
  const [row] = await owner().$queryRaw<{ hits: bigint }[]>`select count(*) as hits from ${quoted(table)} where ${quoted(column)} = ${personId}::uuid`
  return Number(row!.hits)
}
