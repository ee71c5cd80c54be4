import { createInterface } from 'node:readline/promises'
import { setting } from './environment'

type Commands = {
  administratorExists: () => Promise<boolean>
  createFirstAdministrator: (email: string) => Promise<void>
}

const file: string = '../people/first-administrator.command.ts'

/** Names the first administrator of an empty installation, from ADMIN_EMAIL or by asking in the terminal. */
export async function ensureAdministrator(): Promise<void> {
  const { administratorExists, createFirstAdministrator } = (await import(file)) as Commands
  if (await administratorExists()) return
  const email = setting('ADMIN_EMAIL') ?? (await asked())
  if (email) {
    await createFirstAdministrator(email)
    console.log(`${email} is the administrator now and can sign in with a code by mail.`)
  } else {
    console.log('There is no administrator yet. Start again with ADMIN_EMAIL set, or in a terminal.')
  }
}

async function asked(): Promise<string | null> {
  if (!process.stdin.isTTY) return null
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const words = 'E-mail address of the first administrator (empty to leave it for later): '
  const answer = await terminal.question(words).catch(() => '')
  terminal.close()
  return answer.trim() || null
}
