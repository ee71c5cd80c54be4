import { createInterface } from 'node:readline/promises'
import { systemViewer } from '@/lib/access/viewer'
import { execute } from '@/lib/kernel/command'
import { db } from '@/lib/kernel/db'
import { createFirstAdministrator } from '@/lib/people/first-administrator.command'
import { setting } from './environment'

/** Names the first administrator of an empty installation, from ADMIN_EMAIL or by asking in the terminal. */
export async function ensureAdministrator(): Promise<void> {
  if ((await db().roleGrant.count({ where: { role: 'administrator' } })) > 0) return
  const given = setting('ADMIN_EMAIL')
  for (let address = given ?? (await asked()); address; address = given ? null : await asked()) {
    const outcome = await execute(createFirstAdministrator, systemViewer('the first start'), { address }, { now: new Date() })
    if (outcome.kind === 'done') {
      console.log(`${address} is the administrator now and can sign in with a code by mail.`)
      return
    }
    console.log(outcome.kind === 'invalid' ? outcome.fields['address'] : 'That did not work.')
  }
  console.log('There is no administrator yet. Start again with ADMIN_EMAIL set, or in a terminal.')
}

async function asked(): Promise<string | null> {
  if (!process.stdin.isTTY) return null
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const words = 'E-mail address of the first administrator (empty to leave it for later): '
  const answer = await terminal.question(words).catch(() => '')
  terminal.close()
  return answer.trim() || null
}
