import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { DatabaseError, type Pool } from 'pg'

let loaded: Promise<void> | null = null

/** Prisma's migration engine from npm, which needs no download, on the database of `pool`. */
export async function schemaEngine(pool: Pool): Promise<engine.SchemaEngine> {
  const factory = new PrismaPg(pool)
  return engineOn(async () => {
    const adapter = await factory.connect()
    // The adapter cuts scripts at every semicolon, inside function bodies too. PostgreSQL takes a script whole and
    // runs it in one transaction.
    adapter.executeScript = async (script) => {
      await pool.query(script).catch(explain)
    }
    return adapter
  })
}

/** The same engine without a database: it can only compare schemas. */
export function schemaComparer(): Promise<engine.SchemaEngine> {
  const { Boolean, Text, Int32 } = ColumnTypeEnum
  const never = () => Promise.reject(new Error('Comparing schemas needs no database.'))
  const version = { columnNames: ['exists', 'version', 'numeric_version'], columnTypes: [Boolean, Text, Int32] }
  const stand = { executeRaw: never, executeScript: never, startTransaction: never, dispose: async () => {} }
  const queryRaw = async () => ({ ...version, rows: [[true, 'PostgreSQL 15.0', 150_000]] })
  return engineOn(async () => ({ provider: 'postgres', adapterName: '@prisma/adapter-pg', queryRaw, ...stand }))
}

async function engineOn(connect: () => Promise<SqlDriverAdapter>): Promise<engine.SchemaEngine> {
  await (loaded ??= load())
  const factory = {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect,
    connectToShadowDb: connect,
  } as const
  return engine.SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
}

async function load(): Promise<void> {
  const file = fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm')).replace(/\.js$/, '_bg.wasm')
  const imports = { './schema_engine_bg.js': engine as unknown as WebAssembly.ModuleImports }
  const { instance } = await WebAssembly.instantiate(readFileSync(file), imports)
  engine.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
}

function explain(error: unknown): never {
  if (!(error instanceof DatabaseError)) throw error
  const { code = '', severity = 'ERROR', message, detail, column, hint } = error
  const original = { originalCode: code, originalMessage: message }
  throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint, ...original })
}
