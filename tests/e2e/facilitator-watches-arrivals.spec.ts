import { openRoom } from '@/tests/scenarios/open-room'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'

test('marlee sees priya arrive in a second browser, and never how she feels', async ({ page, browser, signIn }) => {
  const { room, priya, marlee } = await openRoom()
  await signIn(page, marlee.id)
  await page.goto(`/facilitate/sessions/${room.id}`)
  await expect(page.getByText('Live: names appear as people arrive.')).toBeVisible()
  const here = page.getByRole('list', { name: 'Who is here' })
  await expect(here.getByText('Priya Raman')).toHaveCount(0)

  const phone = await browser.newContext({ baseURL: process.env['APP_URL']! })
  const hers = await phone.newPage()
  await signIn(hers, priya.id)
  await hers.goto(`/sessions/${room.id}`)
  await hers.getByRole('button', { name: 'I’m here' }).click()
  await hers.getByLabel('Running on empty').check()
  await hers.getByLabel('One word, if you like').fill('unrepeatable')
  await hers.getByRole('button', { name: 'Save my answer' }).click()

  await expect(here.getByText('Priya Raman').first()).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('body')).not.toContainText('unrepeatable')
  await expect(page.locator('body')).not.toContainText('Priya Raman, running on empty')
  await phone.close()
})

test('marlee writes the roll, and it says who wrote it', async ({ page, signIn }) => {
  const { room, sam, marlee } = await openRoom()
  await signIn(page, marlee.id)
  await page.goto(`/facilitate/sessions/${room.id}/roll`)
  await page.getByRole('group', { name: /Sam Birch/ }).or(page.getByRole('radiogroup', { name: /Sam Birch/ })).getByLabel('Joined late').check()
  await page.getByRole('button', { name: /Save the roll|Save/ }).click()
  await expect(page.getByText(/saved/i).first()).toBeVisible()
  const entry = await owner().rollEntry.findFirst({ where: { sessionId: room.id, personId: sam.id } })
  expect(entry).toMatchObject({ status: 'joined_late', recordedById: marlee.id })
})
