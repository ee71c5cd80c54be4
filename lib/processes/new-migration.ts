import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SchemasContainer } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { asProcess } from './ending'
import {
  filters,
  lockfile,
  migrationsFolder,
  presentSchema,
  schemaOfNewestMigration,
  snapshot,
} from './migrations-folder'
import { schemaComparer } from './schema-engine'

/** The SQL that leads from the newest migration's schema to the present one; empty when nothing has changed. */
export async function schemaDrift(folder = migrationsFolder, present = presentSchema()): Promise<string> {
  const before = schemaOfNewestMigration(folder)
  const engine = await schemaComparer()
  const from = before ? ({ tag: 'schemaDatamodel', ...before } as const) : ({ tag: 'empty' } as const)
  const to = { tag: 'schemaDatamodel', ...present } as const
  const { stdout, exitCode } = await engine.diff({ from, to, script: true, exitCode: true, filters })
  return exitCode === 0 ? '' : (stdout ?? '')
}

/** Writes the next migration, with the schema it leads to beside it, and answers its folder; null without a change. */
export async function newMigration(
  name: string,
  folder = migrationsFolder,
  present = presentSchema(),
): Promise<string | null> {
  const sql = await schemaDrift(folder, present)
  if (!sql) return null
  const moment = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const migration = join(folder, `${moment}_${name.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`)
  mkdirSync(migration, { recursive: true })
  writeFileSync(join(migration, 'migration.sql'), sql)
  writeFileSync(join(migration, snapshot), joined(present))
  if (!existsSync(join(folder, lockfile))) writeFileSync(join(folder, lockfile), 'provider = "postgresql"\n')
  return migration
}

function joined({ files }: SchemasContainer): string {
  return files.map(({ path, content }) => `// ${path}\n\n${content.trim()}\n`).join('\n')
}

if (import.meta.main) {
  await asProcess(async () => {
    const name = process.argv.slice(2).join(' ')
    if (!name) throw new Error('Say what changes: npm run db:migration NAME')
    const written = await newMigration(name)
    console.log(
      written ? `Wrote ${written}. Read it before you apply it.` : 'Nothing changed since the newest migration.',
    )
  })
}
