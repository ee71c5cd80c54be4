import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Answer, Asked } from '@/lib/processes/answer'
import { KeptPages } from '@/lib/processes/kept-pages'

let server: Server
let origin: string
let kept: KeptPages
let rendered = 0
let nonces = 0

// Renders as Next does: in pieces, with the nonce of the request; what is not there is a 404.
const listener = ((_request, response) => {
  const answer = response as unknown as Answer
  const nonce = `nonce-${(nonces += 1)}-`
  answer.setHeader('X-Nonce', nonce)
  if (kept.answer(answer, nonce)) return
  rendered += 1
  answer.statusCode = answer.req.url === '/communities/none' ? 404 : 200
  answer.write(`<script nonce="${nonce}"></script>`)
  answer.end(`<p>Page ${rendered}: “${answer.req.headers.cookie ?? 'nobody'}”</p><script nonce="${nonce}"></script>`)
}) as RequestListener

beforeAll(async () => {
  server = createServer({ IncomingMessage: Asked, ServerResponse: Answer as never }, listener)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

beforeEach(() => {
  kept = new KeptPages()
  rendered = 0
})

async function ask(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(origin + path, { headers: { 'accept-encoding': 'identity', ...headers } })
  return { answer, nonce: answer.headers.get('x-nonce')!, text: await answer.text() }
}

test('a public page is rendered once for all who carry no cookie, each with a nonce of their own', async () => {
  const first = await ask('/')
  const second = await ask('/')
  expect(rendered).toBe(1)
  expect(second.nonce).not.toBe(first.nonce)
  expect(second.text).toBe(first.text.replaceAll(first.nonce, second.nonce))
  expect(second.text).not.toContain(first.nonce)
  expect(second.answer.headers.get('cache-control')).toBe('private, no-store')
})

test('it comes packed to whoever takes it so', async () => {
  const { text } = await ask('/safety')
  const packed = await ask('/safety', { 'accept-encoding': 'gzip' })
  expect(packed.answer.headers.get('content-encoding')).toBe('gzip')
  expect(packed.text.replaceAll(packed.nonce, '')).toBe(text.replaceAll(/nonce-\d+-/g, ''))
  expect(rendered).toBe(1)
})

test.each<[string, string, Record<string, string>]>([
  ['someone with a cookie', '/', { cookie: 'cop=somebody' }],
  ['someone with a choice of colours', '/', { cookie: 'theme=dark' }],
  ['Next’s own client', '/', { rsc: '1' }],
  ['a prefetch', '/', { 'next-router-prefetch': '1' }],
  ['an address with a question', '/?from=mail', {}],
  ['a page with a form', '/communities/regional/interest', {}],
  ['sign-in', '/sign-in', {}],
])('%s gets a page of their own, and nobody else gets it', async (_who, path, headers) => {
  await ask(path, headers)
  const own = await ask(path, headers)
  expect(rendered).toBe(2)
  expect((await ask('/')).text).toContain('nobody')
  expect(own.text).toContain(`“${headers['cookie'] ?? 'nobody'}”`)
})

test('what does not exist is not kept', async () => {
  await ask('/communities/none')
  expect((await ask('/communities/none')).answer.status).toBe(404)
  expect(rendered).toBe(2)
})
