import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import next from 'next'
import { env } from '@/lib/kernel/env'
import { log } from '@/lib/kernel/log'
import { Answer, Asked } from './answer'
import { DatabaseWatch } from './database-watch'
import { projectFolder } from './environment'
import { KeptPages } from './kept-pages'
import { nonce } from './nonce'
import { plainPage } from './plain-page'
import { isForReading, largestBody, refusal, tooMuch, type Refusal } from './refusals'
import { contentPolicy, fixedHeaders } from './security-headers'
import { trustedHeaders } from './trusted-headers'
import { answerUnreadable } from './unreadable-requests'

export type Serving = { close: () => Promise<void> }

const ours: Refusal = { status: 500, title: 'We couldn’t open that page', lead: 'The fault is ours, not yours.' }
const away: Refusal = {
  status: 503,
  title: 'We can’t reach our records right now',
  lead: 'Nothing you sent before is lost. Please try again in a minute.',
}
const outOfDate: Refusal = {
  status: 409,
  title: 'This page is out of date',
  lead: 'We have changed it since you opened it, so nothing was sent. What you typed is still in the form: go back, copy it, and reload the page.',
}

const timeToFinish = 10_000

/** Serves the app over HTTP until closed: Next behind our own headers, limits, readable failures and log. */
export async function serve({ dev, port, host }: { dev: boolean; port: number; host?: string }): Promise<Serving> {
  const { APP_URL: appUrl, QUICK_EXIT_URL: quickExitUrl, TRUST_PROXY: trustProxy, DATABASE_URL } = env()
  const headers = fixedHeaders({ appUrl })
  const policy = contentPolicy({ appUrl, quickExitUrl, dev })
  const trust = trustedHeaders({ appUrl, trustProxy })
  const watch = new DatabaseWatch(DATABASE_URL)
  const keptPages = dev ? null : new KeptPages()
  const open = new Set<Answer>()
  let closing = false

  const classes = { IncomingMessage: Asked, ServerResponse: Answer }
  const server = createServer({ ...classes, keepAliveTimeout: 65_000, requestTimeout: 30_000 })
  const plainServer = server as unknown as Server
  answerUnreadable(plainServer, headers)
  const app = next({ dev, dir: projectFolder, port, hostname: host ?? 'localhost', httpServer: plainServer })
  await app.prepare()
  const handle = app.getRequestHandler()

  function show(answer: Answer, { status, title, lead }: Refusal): void {
    const broken = status >= 500
    const posted = answer.req.method === 'POST'
    const kept = broken && posted ? `${lead} What you typed is still in the form: go back.` : lead
    const code = answer.id.slice(0, 8)
    const page = plainPage({ title, lead: kept, code, again: broken && !posted, exitUrl: quickExitUrl })
    answer.send(status, 'text/html; charset=utf-8', page)
  }

  async function standIn(answer: Answer): Promise<void> {
    if (answer.statusCode < 500) return show(answer, outOfDate)
    show(answer, (await watch.isAway()) ? away : ours)
  }

  const startStandIn = (answer: Answer) => void standIn(answer)

  function refuse(answer: Answer, refused: Refusal): void {
    if (refused.status === 405) answer.setHeader('Allow', 'GET, HEAD, POST')
    // The rest of a body that was turned away is not worth reading.
    if (answer.req.method !== 'GET') answer.setHeader('Connection', 'close')
    show(answer, refused)
  }

  server.on('request', (request, answer) => {
    answer.startedAt = performance.now()
    answer.id = randomUUID()
    open.add(answer)
    answer.on('close', finished)
    const own = nonce()
    const csp = policy(own)
    trust(request.headers, request.socket.remoteAddress)
    request.headers['x-request-id'] = answer.id
    // Next takes the nonce for its scripts from here.
    request.headers['content-security-policy'] = csp
    for (const [name, value] of headers) answer.setHeader(name, value)
    answer.setHeader('X-Request-Id', answer.id)
    answer.setHeader('Content-Security-Policy', csp)
    if (closing) answer.setHeader('Connection', 'close')

    const refused = refusal(request)
    if (refused) return refuse(answer, refused)
    if (request.method === 'POST') request.limit = { bytes: largestBody(request.url), passed: () => refuse(answer, tooMuch(request.url)) }
    answer.fileIsForever = request.url?.startsWith('/fonts/') ?? false
    if (isForReading(request)) {
      if (keptPages?.answer(answer, own)) return
      answer.standIn = startStandIn
      watch.look()
    }
    handle(request, answer).catch((error: unknown) => {
      log().error({ id: answer.id, err: error }, 'request failed')
      if (answer.headersSent) answer.destroy()
      else show(answer, ours)
    })
  })

  function finished(this: Answer): void {
    open.delete(this)
    const path = (this.req.url ?? '').split('?', 1)[0]
    const ms = Math.round((performance.now() - this.startedAt) * 10) / 10
    log().info({ id: this.id, method: this.req.method, path, status: this.statusCode, ms })
  }

  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, host, listening)
  })

  async function close(): Promise<void> {
    closing = true
    const closed = new Promise((done) => server.close(done))
    for (const answer of open) if (answer.isStream()) answer.destroy()
    const limit = setTimeout(() => server.closeAllConnections(), timeToFinish)
    await closed
    clearTimeout(limit)
    await watch.close()
    await app.close()
  }

  return { close }
}
