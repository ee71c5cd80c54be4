import { person } from '@/tests/factories/people'
import { openRoom } from '@/tests/scenarios/open-room'
import { expect, test } from '@/tests/setup/e2e'

test('she makes the letter for her manager, in her own name, and takes it along as text or on paper', async ({ page, context, signIn, browserName }) => {
  const { priya, group } = await openRoom()
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: process.env['APP_URL']! })
  await signIn(page, priya.id)
  await page.goto('/home')
  await page.getByRole('link', { name: 'A letter explains why that can’t be' }).click()
  const letter = page.getByRole('article', { name: 'The letter' })
  await expect(letter).toContainText('Priya Raman has a place in a Community of Practice')
  await expect(letter).not.toContainText(group.name)

  await page.getByLabel('Your name at work').fill('Dr P. Raman')
  await page.getByLabel('Name the community?').selectOption({ label: group.name })
  await page.getByRole('button', { name: 'Write it like this' }).click()
  await expect(letter).toContainText('Dr P. Raman has a place in')
  await expect(letter).toContainText(group.name)
  expect(page.url()).not.toMatch(/Raman|community/i)

  await page.getByRole('button', { name: 'Copy it as text' }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Dr P. Raman has a place in')

  await page.emulateMedia({ media: 'print' })
  await expect(letter).toBeVisible()
  for (const hidden of [page.getByRole('banner'), page.getByRole('contentinfo'), page.getByLabel('Your name at work'), page.getByRole('button', { name: 'Print it' })]) {
    await expect(hidden).toBeHidden()
  }
  await expect(page.getByText('1800RESPECT')).toBeHidden()
})

test('a stranger with her session link reads why places are personal, and cannot tell that there is a session', async ({ page, signIn }) => {
  const { room, group } = await openRoom()
  const kim = await person({ calledName: 'Kim Park' })
  await signIn(page, kim.id)
  const read = async (path: string) => {
    const answer = await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No session here is yours to join')
    return { status: answer!.status(), words: await page.locator('main').innerText(), title: await page.title() }
  }
  const hers = await read(`/sessions/${room.id}`)
  expect(hers).toEqual(await read('/sessions/00000000-0000-7000-8000-000000000000'))
  expect(hers.status).toBe(404)
  expect(hers.words).toContain('Places are personal')
  expect(hers.words).not.toMatch(new RegExp(`${group.name}|Priya|Sam|Marlee|${room.title}`))

  await page.getByRole('link', { name: 'A letter that explains it to a manager' }).click()
  await expect(page.getByRole('article', { name: 'The letter' })).toContainText('Each place belongs to one person')
  await expect(page.getByLabel('Your name at work')).toHaveCount(0)
  await page.goto(`/sessions/${room.id}`)
  await page.getByRole('link', { name: 'Find a community' }).click()
  await expect(page).toHaveURL('/')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the letter is written, and there is no button that does nothing', async ({ page, signIn }) => {
    const { priya } = await openRoom()
    await signIn(page, priya.id)
    await page.goto('/letter')
    await page.getByLabel('Your name at work').fill('P. Raman')
    await page.getByRole('button', { name: 'Write it like this' }).click()
    await expect(page.getByRole('article', { name: 'The letter' })).toContainText('P. Raman has a place in')
    await expect(page.getByRole('button', { name: 'Print it' })).toBeHidden()
    await expect(page.getByRole('button', { name: 'Copy it as text' })).toBeHidden()
  })
})
