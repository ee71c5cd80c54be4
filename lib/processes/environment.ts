import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

// A process prepares here what lib/kernel/env.ts then checks; nothing else sets a variable.

export const projectFolder = resolve(import.meta.dirname, '../..')

const settingsFile = join(projectFolder, '.env')
if (existsSync(settingsFile)) process.loadEnvFile(settingsFile)

/** A setting as given, or undefined when it is missing or empty. */
export function setting(name: string): string | undefined {
  return process.env[name] || undefined
}

/** Gives a setting the value it has when nobody has chosen one. */
export function provide(name: string, value: string): void {
  process.env[name] ||= value
}

/** Gives a setting a value whatever it was. */
export function decide(name: string, value: string): void {
  process.env[name] = value
}

/** The environment for a program that we start: ours, without the settings that `unwanted` names. */
export function environmentFor(more: Record<string, string>, unwanted = /^$/): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(([name]) => !unwanted.test(name))
  return { ...Object.fromEntries(ours), ...more } as Record<string, string> as NodeJS.ProcessEnv
}

/** Where this installation keeps what must survive: its own database, its secrets, what it has built. */
export function dataFolder(): string {
  return resolve(projectFolder, setting('DATA_DIR') ?? '.data')
}
