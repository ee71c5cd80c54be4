import { openRoom } from '@/tests/scenarios/open-room'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'

test('the button covers the page, ends the sign-in and leaves nothing to go back to', async ({ page, signIn }) => {
  const { priya, room } = await openRoom()
  await page.route(/bom\.gov\.au/, (route) => route.fulfill({ body: 'weather', contentType: 'text/html' }))
  await signIn(page, priya.id)
  await page.goto('/home')
  await page.goto(`/sessions/${room.id}`)
  await page.getByRole('button', { name: 'Leave this site quickly' }).click()
  await expect(page.getByText('weather')).toBeVisible()
  await expect.poll(() => owner().signIn.count({ where: { personId: priya.id, endedAt: null } })).toBe(0)
  await page.goBack()
  await expect(page.locator('body')).not.toContainText('Neighbours first')
})

test('Shift three times leaves, and typing capitals does not', async ({ page, signIn }) => {
  const { priya, room } = await openRoom()
  await page.route(/bom\.gov\.au/, (route) => route.fulfill({ body: 'weather', contentType: 'text/html' }))
  await signIn(page, priya.id)
  await page.goto(`/sessions/${room.id}`, { waitUntil: 'networkidle' })
  await page.getByLabel('A note to Marlee').focus()
  for (const letter of ['A', 'B', 'C']) await page.keyboard.press(`Shift+${letter}`)
  await expect(page.getByLabel('A note to Marlee')).toHaveValue('ABC')
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift')
  await expect(page.getByText('weather')).toBeVisible()
})
