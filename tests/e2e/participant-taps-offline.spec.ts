import { openRoom } from '@/tests/scenarios/open-room'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'

test('a tap without signal is kept on the phone, and sent when there is signal again', async ({ page, context, signIn }) => {
  const { room, priya } = await openRoom()
  await signIn(page, priya.id)
  await page.goto(`/sessions/${room.id}`, { waitUntil: 'networkidle' })
  await context.setOffline(true)
  await page.getByRole('button', { name: 'I’m here' }).click()
  await expect(page.getByText('Saved on this phone.')).toBeVisible()
  const tapped = await page.evaluate((id) => localStorage.getItem(`tap ${id}`), room.id)
  expect(await owner().arrival.count({ where: { sessionId: room.id } })).toBe(0)
  await context.setOffline(false)
  await expect(page.getByText('Sent.')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('heading', { name: 'How are you arriving, Priya?' })).toBeVisible()
  const [arrival] = await owner().arrival.findMany({ where: { sessionId: room.id } })
  expect(arrival).toMatchObject({ personId: priya.id, keptOffline: true })
  expect(arrival!.arrivedAt.toISOString()).toBe(tapped)
  expect(await page.evaluate((id) => localStorage.getItem(`tap ${id}`), room.id)).toBeNull()
})

test('a kept tap is still there after the page was closed', async ({ page, context, signIn }) => {
  const { room, priya } = await openRoom()
  await signIn(page, priya.id)
  await page.goto(`/sessions/${room.id}`, { waitUntil: 'networkidle' })
  await context.setOffline(true)
  await page.getByRole('button', { name: 'I’m here' }).click()
  await expect(page.getByText('Saved on this phone.')).toBeVisible()
  await page.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(`/sessions/${room.id}`)
  await expect(again.getByRole('heading', { name: 'How are you arriving, Priya?' })).toBeVisible()
  expect(await owner().arrival.count({ where: { sessionId: room.id } })).toBe(1)
})
