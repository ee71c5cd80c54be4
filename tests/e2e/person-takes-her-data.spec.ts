import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { person } from '@/tests/factories/people'
import { openRoom } from '@/tests/scenarios/open-room'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'

test('priya takes a copy of everything with her, and nobody else can fetch it', async ({ page, browser, signIn }) => {
  test.setTimeout(120_000)
  const { room, priya } = await openRoom()
  await signIn(page, priya.id)
  await page.goto(`/sessions/${room.id}`)
  await page.getByRole('button', { name: 'I’m here' }).click()
  await page.getByLabel('One word, if you like').fill('windswept')
  await page.getByLabel('Good').check()
  await page.getByRole('button', { name: 'Save my answer' }).click()
  await expect(page.getByRole('link', { name: 'I’m leaving' })).toBeVisible()

  await page.goto('/account/kept')
  await page.getByRole('link', { name: 'Everything, line by line' }).click()
  await expect(page.getByText('windswept')).toBeVisible()
  await page.goto('/account/kept')
  await page.getByRole('link', { name: 'A copy for me' }).click()
  await page.getByRole('button', { name: 'Make a copy for me' }).click()
  await expect(page.getByText('It is being made.').or(page.getByRole('link', { name: 'Fetch this copy' })).first()).toBeVisible()
  const fetchIt = page.getByRole('link', { name: 'Fetch this copy' })
  await expect(async () => {
    await page.goto('/account/kept/copy')
    await expect(fetchIt).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 60_000 })

  const [download] = await Promise.all([page.waitForEvent('download'), fetchIt.click()])
  expect(download.suggestedFilename()).toBe('copy.zip')
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())))
  expect(Object.keys(files).sort()).toEqual(['data.json', 'record.html'])
  expect(strFromU8(files['record.html']!)).toContain('windswept')
  expect(JSON.parse(strFromU8(files['data.json']!))).toMatchObject({ feelings: [{ ownWord: 'windswept', feeling: 'good' }] })

  const link = (await fetchIt.getAttribute('href'))!
  const other = await browser.newContext({ baseURL: process.env['APP_URL']! })
  const theirs = await other.newPage()
  await signIn(theirs, (await person()).id)
  expect((await theirs.request.get(link)).status()).toBe(404)
  await owner().signIn.updateMany({ where: { personId: priya.id }, data: { createdAt: new Date(Date.now() - 11 * 60_000) } })
  const late = await page.request.get(link, { maxRedirects: 0 })
  expect([late.status(), late.headers()['location']]).toEqual([303, '/sign-in?again=yes&to=%2Faccount%2Fkept%2Fcopy'])
  await other.close()
})

test('sam asks to be deleted, sees it on every way in, and keeps the account after all', async ({ page, signIn }) => {
  const { sam } = await openRoom()
  await signIn(page, sam.id)
  await page.goto('/account')
  await page.getByRole('link', { name: 'Delete my account' }).click()
  await expect(page.getByText('Where your name stood, it says “A former member”.')).toBeVisible()
  await page.getByRole('button', { name: 'Delete my account in seven days' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account will be deleted')
  await page.goto('/home')
  await page.getByRole('link', { name: 'See it, or keep your account' }).click()
  await page.getByRole('button', { name: 'Keep my account' }).click()
  await expect(page.getByText('Your account stays as it was.')).toBeVisible()
  expect(await owner().accountDeletion.count({ where: { personId: sam.id } })).toBe(0)
  await page.goto('/account/kept/acts')
  await expect(page.getByText('Deleting the account was undone')).toBeVisible()
})

test('what bea did not undo is done by a worker, and her browser knows her no more', async ({ page, signIn }) => {
  const bea = await person({ calledName: 'Bea Holt' })
  await signIn(page, bea.id)
  await page.goto('/home')
  await owner().accountDeletion.create({ data: { personId: bea.id, dueAt: new Date(Date.now() - 1_000) } })
  await expect.poll(async () => (await owner().person.findUniqueOrThrow({ where: { id: bea.id } })).calledName, { timeout: 45_000 }).toBe('A former member')
  await page.goto('/home')
  await expect(page).toHaveURL(/\/sign-in/)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a copy is asked for', async ({ page, signIn }) => {
    const ana = await person()
    await signIn(page, ana.id)
    await page.goto('/account/kept/copy')
    await page.getByRole('button', { name: 'Make a copy for me' }).click()
    await expect(page).toHaveURL(/asked=yes/)
    expect(await owner().ownDataFile.count({ where: { personId: ana.id } })).toBe(1)
  })
})
