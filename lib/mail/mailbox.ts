import 'server-only'
import { db } from '@/lib/kernel/db'
import { env } from '@/lib/kernel/env'
import { isId } from '@/lib/kernel/ids'

export type Laid = { id: string; to: string; subject: string; text: string; html: string; createdAt: Date }

const most = 200

/**
 * Mail of the demonstration, newest first, or null where there is no mailbox page. It asks for no viewer: MAILBOX is
 * refused at start unless only this machine can reach the app.
 */
export async function mailboxOf(to: string | null): Promise<Laid[] | null> {
  if (!env().MAILBOX) return null
  return db().$queryRaw<Laid[]>`
    select "id"::text, "to", "subject", "text", "html", "createdAt" from "MailboxMessage"
    where ${to}::text is null or lower("to") = lower(${to}::text)
    order by "createdAt" desc, "id" desc limit ${most}`
}

/** One mail of the demonstration, or null. */
export async function mailboxMail(id: string): Promise<Laid | null> {
  if (!env().MAILBOX || !isId(id)) return null
  const [mail] = await db().$queryRaw<Laid[]>`
    select "id"::text, "to", "subject", "text", "html", "createdAt" from "MailboxMessage" where "id" = ${id}::uuid`
  return mail ?? null
}
