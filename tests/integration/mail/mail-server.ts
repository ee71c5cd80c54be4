import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

type Answer = 'take' | 'later' | 'never' | 'die after the text'

export type MailServer = {
  port: number
  /** What it does with the next mails. */
  answer: Answer
  received: ParsedMail[]
  down: () => Promise<void>
  up: () => Promise<void>
}

/** A mail server of the tests' own, with moods. */
export async function mailServer(slowMs = 0): Promise<MailServer> {
  const received: ParsedMail[] = []
  let running: SMTPServer
  const made: MailServer = { port: 0, answer: 'take', received, down, up }

  async function up(): Promise<void> {
    running = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onRcptTo(address, _session, callback) {
        if (made.answer === 'later') return callback(refusal(451, `Try later, ${address.address}`))
        if (made.answer === 'never') return callback(refusal(550, `No such person ${address.address}`))
        callback()
      },
      onData(stream, session, callback) {
        simpleParser(stream)
          .then(async (mail) => {
            await new Promise((resolve) => setTimeout(resolve, slowMs))
            received.push(mail)
            if (made.answer === 'die after the text') return closeSocket(session.id)
            callback()
          })
          .catch(callback)
      },
    })
    running.on('error', () => {})
    running.listen(made.port, '127.0.0.1')
    await once(running.server, 'listening')
    made.port = (running.server.address() as AddressInfo).port
  }

  function closeSocket(id: string): void {
    for (const connection of running.connections as Set<{ id: string; _socket: { destroy: () => void } }>) {
      if (connection.id === id) connection._socket.destroy()
    }
  }

  async function down(): Promise<void> {
    await new Promise<void>((resolve) => running.close(() => resolve()))
  }

  await up()
  return made
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
