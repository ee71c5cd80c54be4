import pg from 'pg'

const onlyOneSeeds = 7_112_027
const marker = 'demonstration'

/** One connection as the owner of the database, while nobody else seeds it. */
export async function seeding<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, application_name: 'cop seed' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [onlyOneSeeds])
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Whether there is nothing to lose: no person and no program, or only what a seed that was stopped has left. */
export async function nothingToLose(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `select where not exists (select from "Person") and not exists (select from "Program")
       or exists (select from "Setting" where "name" = $1)`,
    [marker],
  )
  return rowCount === 1
}

/** Empties the database and builds it anew. Until the end it is marked, so that one left half built is known. */
export async function buildAnew<Result>(client: pg.Client, build: () => Promise<Result>): Promise<Result> {
  await empty(client)
  await client.query(`insert into "Setting" ("name", "value") values ($1, '"being built"')`, [marker])
  const built = await build()
  await client.query(`delete from "Setting" where "name" = $1`, [marker])
  await client.query('analyze')
  return built
}

async function empty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ tables: string }>(
    `select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables from pg_tables
     where schemaname = 'public' and tablename <> '_prisma_migrations'`,
  )
  await client.query(`truncate table ${rows[0]!.tables} restart identity`)
}
