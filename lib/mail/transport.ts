import 'server-only'
import { createTransport, type Transporter } from 'nodemailer'
import { db } from '@/lib/kernel/db'
import { env } from '@/lib/kernel/env'
import { log } from '@/lib/kernel/log'
import { addressee } from './letter'

/** A letter on its way. The id is the promise's own, so that a copy sent twice can be told by its Message-ID. */
export type Outgoing = { id: string; to: string; subject: string; html: string; text: string }

/** Thrown when there is neither a mail server nor a mailbox page, so that the mail waits. */
export class NowhereToGo extends Error {
  readonly code = 'NOWHERE'
}

/** Hands a letter to the mail server, or lays it into the demonstration's mailbox. */
export async function handOver(mail: Outgoing): Promise<void> {
  if (!addressee.safeParse(mail.to).success || /[\r\n]/.test(mail.to + mail.subject)) {
    throw Object.assign(new Error('Not one address'), { code: 'EADDRESS' })
  }
  const { SMTP_URL, MAILBOX } = env()
  if (SMTP_URL) return send(SMTP_URL, mail)
  if (MAILBOX) return layDown(mail)
  sayOnce()
  throw new NowhereToGo('No SMTP_URL')
}

const kept = globalThis as { mailTransports?: Map<string, Transporter> }

function transport(url: string): Transporter {
  kept.mailTransports ??= new Map()
  const known = kept.mailTransports.get(url)
  if (known) return known
  const made = createTransport({
    url,
    connectionTimeout: 8_000,
    greetingTimeout: 8_000,
    socketTimeout: 15_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  kept.mailTransports.set(url, made)
  return made
}

async function send(url: string, mail: Outgoing): Promise<void> {
  const { MAIL_FROM, MAIL_REPLY_TO } = env()
  await transport(url).sendMail({
    from: MAIL_FROM,
    ...(MAIL_REPLY_TO ? { replyTo: MAIL_REPLY_TO } : {}),
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.id}@${domainOf(MAIL_FROM)}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  })
}

function domainOf(sender: string): string {
  return /@([a-z0-9.-]+)/i.exec(sender)?.[1] ?? 'localhost'
}

async function layDown({ id, to, subject, text, html }: Outgoing): Promise<void> {
  await db().$executeRaw`
    insert into "MailboxMessage" ("id", "to", "subject", "text", "html")
    values (${id}::uuid, ${to}, ${subject}, ${text}, ${html}) on conflict do nothing`
}

let said = false

function sayOnce(): void {
  if (!said) log().error({ job: 'mail', problem: 'SMTP_URL is not set, so mail waits in the outbox' })
  said = true
}
