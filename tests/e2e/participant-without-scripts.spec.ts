import { openRoom } from '@/tests/scenarios/open-room'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'

test.use({ javaScriptEnabled: false })

test('without scripts she checks in, answers, and leaves', async ({ page, signIn }) => {
  const { room, priya } = await openRoom()
  await signIn(page, priya.id)
  await page.goto(`/sessions/${room.id}`)
  await page.getByRole('button', { name: 'I’m here' }).click()
  await expect(page.getByRole('heading', { name: 'How are you arriving, Priya?' })).toBeVisible()
  await page.getByLabel('One word, if you like').fill('windswept')
  await page.getByRole('button', { name: 'Save my answer' }).click()
  await expect(page.getByText('Choose one, or choose Pass.').first()).toBeVisible()
  await expect(page.getByLabel('One word, if you like')).toHaveValue('windswept')
  await page.getByLabel('Good').check()
  await page.getByRole('button', { name: 'Save my answer' }).click()
  await page.getByRole('link', { name: 'I’m leaving' }).click()
  await page.getByLabel('Energised').check()
  await page.getByRole('button', { name: 'Finish' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You came in good and are leaving energised')
  expect(await owner().arrival.count({ where: { sessionId: room.id } })).toBe(1)
})

test('without scripts she sends word, with what she typed kept', async ({ page, signIn }) => {
  const { room, priya } = await openRoom()
  await signIn(page, priya.id)
  await page.goto(`/sessions/${room.id}`)
  await page.getByLabel('A note to Marlee').fill('See you next month')
  await page.getByRole('button', { name: 'Send my apology' }).click()
  await expect(page.getByText('You sent word.')).toBeVisible()
  expect(await owner().apology.count({ where: { sessionId: room.id } })).toBe(1)
})

test('without scripts she leaves the site quickly, and her sign-in is over', async ({ page, signIn }) => {
  const { priya } = await openRoom()
  await signIn(page, priya.id)
  await page.goto('/home')
  const left = page.waitForRequest(/bom\.gov\.au/)
  await page.getByRole('button', { name: 'Leave this site quickly' }).click()
  await left
  await expect.poll(() => owner().signIn.count({ where: { personId: priya.id, endedAt: null } })).toBe(0)
})
