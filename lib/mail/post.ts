import 'server-only'
import { systemViewer } from '@/lib/access/viewer'
import { db } from '@/lib/kernel/db'
import { openPayload } from '@/lib/kernel/outbox'
import { deliveryAddress } from '@/lib/people/left-address.queries'
import { letters } from './letters'
import { renderLetter } from './render'
import { handOver } from './transport'

/**
 * Posts one promised mail and wipes what it said. Answers null when there is nothing left to do, or the failure,
 * without addresses and words, when it has to be tried again.
 */
export async function post(messageId: string): Promise<string | null> {
  try {
    const message = await db().outboxMessage.findUnique({
      where: { id: messageId },
      select: { letter: true, payload: true, createdAt: true, sentAt: true },
    })
    if (!message?.payload || message.sentAt) return null
    const letter = letters[message.letter]
    if (!letter) return await noted(messageId, 'unknown letter')
    const mail = await renderLetter(letter, openPayload(messageId, message.payload))
    if (Date.now() - message.createdAt.getTime() > mail.lastsMinutes * 60_000) return await dropped(messageId, 'too late')
    const promised = { to: mail.to, at: message.createdAt, isCode: Number.isFinite(mail.lastsMinutes) }
    const to = await deliveryAddress(systemViewer('post'), promised)
    if (to === null) return await dropped(messageId, 'address was left')
    await handOver({ id: messageId, to, subject: mail.subject, html: mail.html, text: mail.text })
    await db().$executeRaw`
      update "OutboxMessage" set "sentAt" = now(), "payload" = null, "failure" = null where "id" = ${messageId}::uuid`
    return null
  } catch (error) {
    return noted(messageId, failureOf(error))
  }
}

/** A code that has run out, or whose mailbox is not hers any more, helps nobody: it is wiped instead of sent. */
async function dropped(messageId: string, why: string): Promise<null> {
  await db().$executeRaw`
    update "OutboxMessage" set "payload" = null, "failure" = ${why} where "id" = ${messageId}::uuid`
  return null
}

async function noted(messageId: string, failure: string): Promise<string> {
  await db()
    .$executeRaw`update "OutboxMessage" set "failure" = ${failure} where "id" = ${messageId}::uuid and "sentAt" is null`.catch(
    () => {},
  )
  return failure
}

// Mail servers quote addresses in what they answer, so only codes are kept: "EENVELOPE 550".
function failureOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  const words = [code, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number')
  return words.length > 0 ? words.join(' ').slice(0, 60) : error instanceof Error ? error.name : 'unknown'
}
