import type { APIRequestContext, Page } from '@playwright/test'
import { person } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'
import { codeIn, mailTo, type Mail } from '@/tests/setup/mailbox'

const newest = async (request: APIRequestContext, address: string) => (await mailTo(request, address))[0]!
const linkIn = (mail: Mail) => /https?:\/\/\S+\/sign-in\/link\/[\w-]+/.exec(mail.text)![0]

async function ask(page: Page, address: string, from = '/sign-in') {
  await page.goto(from)
  await page.getByLabel('Your email').fill(address)
  await page.getByRole('button', { name: 'Email me a code' }).click()
  await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible()
}

test('she signs in by the code, and goes where she was going', async ({ page, request }) => {
  const ana = await person({ calledName: 'Ana' })
  await ask(page, ana.address.address.toUpperCase(), '/account')
  const mail = await newest(request, ana.address.address)
  expect(mail.subject).toBe('Your code')
  await page.getByLabel('Your code').fill('22222222')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('That isn’t the code we sent.').first()).toBeVisible()
  const code = codeIn(mail)
  await page.getByLabel('Your code').fill(`${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/account$/)
})

test('the mailed link shows a button, works once, and only in the browser that asked', async ({ page, browser, request }) => {
  const ana = await person({ calledName: 'Ana' })
  await ask(page, ana.address.address)
  const link = linkIn(await newest(request, ana.address.address))
  for (let hit = 0; hit < 3; hit += 1) {
    await request.head(link)
    await request.get(link)
  }
  const elsewhere = await browser.newPage()
  await elsewhere.goto(link)
  await elsewhere.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(elsewhere.getByText('This link works in the browser where you asked for it.').first()).toBeVisible()
  expect(await owner().signIn.count({ where: { personId: ana.id } })).toBe(0)
  await page.goto(link)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/home$/)
  await page.goto(link)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('This link has run out.')).toBeVisible()
  await elsewhere.close()
})

test('an unknown address gets the same answer, and no mail', async ({ page }) => {
  const stranger = `nobody${Date.now()}@example.org`
  await ask(page, stranger)
  expect(await owner().outboxMessage.count({ where: { createdAt: { gte: new Date(Date.now() - 2000) }, letter: stranger } })).toBe(0)
  expect(await owner().mailboxMessage.count({ where: { to: stranger } })).toBe(0)
  await page.getByLabel('Your code').fill('ABCDEFGH')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('That isn’t the code we sent.').first()).toBeVisible()
})

test('without scripts too, and a wrong address is kept with a clear sentence', async ({ browser, request }) => {
  const ana = await person({ calledName: 'Ana' })
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: process.env['APP_URL']! })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('Your email').fill('ana@')
  await page.getByRole('button', { name: 'Email me a code' }).click()
  await expect(page.getByText('Check the address').first()).toBeVisible()
  await expect(page.getByLabel('Your email')).toHaveValue('ana@')
  await ask(page, ana.address.address)
  await page.getByLabel('Your code').fill(codeIn(await newest(request, ana.address.address)))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/home$/)
  await context.close()
})

test('ending every sign-in ends a copied cookie at once', async ({ page, browser, signIn }) => {
  const ana = await person({ calledName: 'Ana' })
  await signIn(page, ana.id)
  const thief = await browser.newContext({ baseURL: process.env['APP_URL']! })
  await thief.addCookies(await page.context().cookies())
  const stolen = await thief.newPage()
  await stolen.goto('/home')
  await expect(stolen).toHaveURL(/\/home$/)
  await page.goto('/account')
  await page.getByRole('button', { name: /everywhere/i }).click()
  await expect(page).toHaveURL(/\/signed-out$/)
  await stolen.goto('/home')
  await expect(stolen).toHaveURL(/\/sign-in/)
  await thief.close()
})
