import type pg from 'pg'
import { copiedTables, exceptions } from './large/copied-tables'
import { copiedId, earlierDay, earlierInstant } from './large/expressions'

type Column = { name: string; type: string }

/**
 * Makes the program in the database so many times as large, in the database itself: each further copy has people,
 * communities and everything they did of its own, and is a program of the past. The first is untouched.
 */
export async function makeLarge(client: pg.Client, times: number): Promise<void> {
  await client.query('begin')
  try {
    // Counting one row at a time would take minutes; the counts are copied like everything else.
    for (const table of copiedTables) await client.query(`alter table "${table}" disable trigger user`)
    for (const table of copiedTables) await copy(client, table, times - 1)
    for (const table of copiedTables) await client.query(`alter table "${table}" enable trigger user`)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function copy(client: pg.Client, table: string, copies: number): Promise<void> {
  const columns = (await columnsOf(client, table)).filter(({ name }) => exceptions[`${table}.${name}`] !== null)
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  const values = columns.map((column) => exceptions[`${table}.${column.name}`] ?? usual(column)).join(', ')
  await client.query(
    `insert into "${table}" (${names}) select ${values} from "${table}" as t cross join generate_series(1, $1::int) as k
     cross join (select array_agg(distinct substr("calledName", strpos("calledName", ' ') + 1)) as list from "Person") as surnames`,
    [copies],
  )
}

async function columnsOf(client: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select column_name as name, data_type as type from information_schema.columns
     where table_schema = 'public' and table_name = $1 order by ordinal_position`,
    [table],
  )
  return rows
}

function usual({ name, type }: Column): string {
  if (type === 'uuid') return copiedId(name)
  if (type === 'date') return earlierDay(name)
  return type.startsWith('timestamp') ? earlierInstant(name) : `t."${name}"`
}
