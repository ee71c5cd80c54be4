import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { projectFolder } from './environment'

export const filters = { externalTables: [], externalEnums: [] }

export const migrationsFolder = join(projectFolder, 'prisma/migrations')
export const lockfile = 'migration_lock.toml'
export const snapshot = 'schema.prisma'

export function migrationNames(folder = migrationsFolder): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort()
}

/** The migrations as Prisma's engine wants them: read from the disk, oldest first. */
export function migrationList(folder = migrationsFolder): MigrationList {
  const lock = join(folder, lockfile)
  return {
    baseDir: folder,
    lockfile: { path: lockfile, content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(folder).map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(folder, path, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

/** The schema as it is now, one entry a file. */
export function presentSchema(folder = join(projectFolder, 'prisma/schema')): SchemasContainer {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
  return { files: names.map((name) => ({ path: name, content: readFileSync(join(folder, name), 'utf8') })) }
}

/** The schema as it was at the newest migration, or null before the first. */
export function schemaOfNewestMigration(folder = migrationsFolder): SchemasContainer | null {
  const newest = migrationNames(folder).findLast((name) => existsSync(join(folder, name, snapshot)))
  if (!newest) return null
  return { files: [{ path: snapshot, content: readFileSync(join(folder, newest, snapshot), 'utf8') }] }
}
