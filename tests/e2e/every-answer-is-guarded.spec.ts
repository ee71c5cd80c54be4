import { openRoom } from '@/tests/scenarios/open-room'
import { expect, test } from '@/tests/setup/e2e'

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

test('pages, files, failures and refusals all carry the security headers', async ({ request }) => {
  for (const path of ['/', '/nowhere', '/sign-in', '/fonts/atkinson-next.woff2', '/api/health', '/_next/static/nothing.js', '/sessions/not-an-id']) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect(answer.headers(), path).toMatchObject(always)
    const policy = answer.headers()['content-security-policy'] ?? ''
    expect(policy, path).toContain("default-src 'none'")
    expect(policy, path).not.toContain('unsafe')
  }
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    expect((await request.fetch('/', { method })).status(), method).toBe(405)
  }
})

test('the nonce is another one each time, and every script carries it', async ({ request }) => {
  const nonces = new Set<string>()
  for (let time = 0; time < 20; time += 1) {
    const answer = await request.get('/sign-in')
    const nonce = /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')![1]!
    const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(3)
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([])
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(20)
})

test('a form from another site, or from nowhere, does nothing', async ({ request, page, signIn }) => {
  const { priya, room } = await openRoom()
  await signIn(page, priya.id)
  await page.goto(`/sessions/${room.id}`)
  const action = await page.locator('form', { has: page.getByRole('button', { name: 'I’m here' }) }).locator('input[name^="$ACTION"]').evaluateAll(
    (inputs) => Object.fromEntries(inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value])),
  )
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const post = (origin?: string) =>
    request.post(`/sessions/${room.id}`, { headers: { cookie, ...(origin ? { origin } : {}) }, multipart: { ...action, sessionId: room.id } })
  for (const origin of [undefined, 'https://evil.example', 'null', 'not a url']) await post(origin)
  await page.reload()
  await expect(page.getByRole('button', { name: 'I’m here' })).toBeVisible()
  await post(process.env['APP_URL'])
  await page.reload()
  await expect(page.getByText('You’re here.')).toBeVisible()
})

test('health is said in one line', async ({ request }) => {
  const answer = await request.get('/api/health')
  expect(await answer.json()).toMatchObject({ database: 'ok' })
})
