import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { dataFolder } from './environment'

/** The data folder, made when missing. Others may pass through it, since PostgreSQL may run as another user. */
export function openDataFolder(): string {
  const folder = dataFolder()
  if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o755)
  return folder
}

export function readKept<Kept>(name: string): Kept | null {
  const file = join(dataFolder(), name)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : null
}

/** Writes a small private file whole or not at all. */
export function keep<Kept>(name: string, value: Kept): Kept {
  const file = join(openDataFolder(), name)
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, JSON.stringify(value, null, 2) + '\n', { mode: 0o600 })
  renameSync(draft, file)
  return value
}

/**
 * Runs `act` while no other process of this installation is in a part of the same name. The lock is the operating system's,
 * through SQLite, so a process that dies in the middle leaves nothing behind.
 */
export async function alone<Result>(part: string, act: () => Promise<Result>, patience = 120_000): Promise<Result> {
  const lock = new DatabaseSync(join(openDataFolder(), `${part}.lock`))
  try {
    await acquire(lock, Date.now() + patience)
    return await act()
  } finally {
    lock.close()
  }
}

async function acquire(lock: DatabaseSync, until: number): Promise<void> {
  for (;;) {
    try {
      return lock.exec('BEGIN EXCLUSIVE')
    } catch (error) {
      if (!(error instanceof Error && /locked/.test(error.message)) || Date.now() > until) throw error
      await pause(50)
    }
  }
}
