import { openRoom } from '@/tests/scenarios/open-room'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'

test('she checks in from her home, says how she arrives, and leaves lower than she came', async ({ page, signIn }) => {
  const { room, priya } = await openRoom()
  await signIn(page, priya.id)
  await page.goto('/home')
  await page.getByRole('link', { name: 'Go to the session' }).click()
  await page.getByRole('button', { name: 'I’m here' }).click()

  await expect(page.getByRole('heading', { name: 'How are you arriving, Priya?' })).toBeVisible()
  await expect(page.getByLabel('Nobody. Just count me')).toBeChecked()
  await page.getByLabel('Steady').check()
  await page.getByLabel('One word, if you like').fill('stretched')
  await page.getByRole('button', { name: 'Save my answer' }).click()
  await expect(page.getByRole('link', { name: 'Join the call', exact: true })).toBeVisible()

  await page.reload()
  await page.getByRole('link', { name: 'I’m leaving' }).click()
  await expect(page.locator('body')).not.toContainText('stretched')
  await expect(page.getByLabel('Steady')).not.toBeChecked()
  await page.getByLabel('Low', { exact: true }).check()
  await page.getByRole('button', { name: 'Finish' }).click()

  await expect(page.getByRole('heading', { name: 'Today asked a lot of you' })).toBeVisible()
  await expect(page.getByText('You came in steady and are leaving low.')).toBeVisible()
  await expect(page.getByRole('link', { name: '1800 737 732' }).first()).toHaveAttribute('href', 'tel:1800737732')
  expect(await owner().contactRequest.count({ where: { sessionId: room.id } })).toBe(0)
  await page.getByRole('button', { name: 'Yes, today or tomorrow' }).click()
  await expect(page.getByText('Marlee will get in touch today or tomorrow.')).toBeVisible()
  expect(await owner().contactRequest.count({ where: { sessionId: room.id, personId: priya.id } })).toBe(1)
})

test('she passes, and nobody asks why', async ({ page, signIn }) => {
  const { room, priya } = await openRoom()
  await signIn(page, priya.id)
  await page.goto(`/sessions/${room.id}`)
  await page.getByRole('button', { name: 'I’m here' }).click()
  const pass = await page.locator('label', { hasText: 'Pass' }).boundingBox()
  const low = await page.locator('label', { hasText: 'Low' }).boundingBox()
  expect([pass!.width, pass!.height]).toEqual([low!.width, low!.height])
  await page.getByLabel('Pass').check()
  await page.getByRole('button', { name: 'Save my answer' }).click()
  await expect(page.getByRole('link', { name: 'Join the call', exact: true })).toBeVisible()
  const [said] = await owner().feeling.findMany({ where: { sessionId: room.id } })
  expect(said).toMatchObject({ passed: true, feeling: null, audience: 'nobody' })
})

test('pressing twice on two pages checks her in once', async ({ page, context, signIn }) => {
  const { room, priya } = await openRoom()
  await signIn(page, priya.id)
  const other = await context.newPage()
  await Promise.all([page.goto(`/sessions/${room.id}`), other.goto(`/sessions/${room.id}`)])
  await Promise.all([page, other].map((one) => one.getByRole('button', { name: 'I’m here' }).click()))
  for (const one of [page, other]) await expect(one.getByText('You’re here.')).toBeVisible()
  expect(await owner().arrival.count({ where: { sessionId: room.id } })).toBe(1)
})

test('she checks in by keyboard alone', async ({ page, signIn }) => {
  const { room, priya } = await openRoom()
  await signIn(page, priya.id)
  await page.goto(`/sessions/${room.id}`)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused()
  await page.keyboard.press('Enter')
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.getByRole('button', { name: 'I’m here' }).evaluate((button) => button === document.activeElement)) break
  }
  await expect(page.getByRole('button', { name: 'I’m here' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'How are you arriving, Priya?' })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByLabel('Low', { exact: true })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Join the call', exact: true })).toBeVisible()
})

test('she sends word that she can’t come', async ({ page, signIn }) => {
  const { room, priya } = await openRoom()
  await signIn(page, priya.id)
  await page.goto('/home')
  await page.getByRole('link', { name: 'I can’t make it' }).click()
  await page.getByLabel('A note to Marlee').fill('Car trouble at Stawell')
  await page.getByRole('button', { name: 'Send my apology' }).click()
  await expect(page.getByText('You sent word.')).toBeVisible()
  expect(await owner().apology.findMany({ where: { sessionId: room.id } })).toMatchObject([{ note: 'Car trouble at Stawell' }])
})

test('she checks in by the code her facilitator shows', async ({ page, signIn }) => {
  const { group, room, priya } = await openRoom()
  await signIn(page, priya.id)
  await page.goto(`/communities/${group.slug}`)
  await page.getByText('Check in with a code').click()
  await page.getByLabel('The code your facilitator shows').fill('nonsense')
  await page.getByRole('button', { name: 'I’m here' }).click()
  await expect(page.getByText('That code opens no community of yours.').first()).toBeVisible()
  await page.getByLabel('The code your facilitator shows').fill(group.code.toLowerCase())
  await page.getByRole('button', { name: 'I’m here' }).click()
  await expect(page).toHaveURL(new RegExp(`/sessions/${room.id}$`))
  await expect(page.getByRole('heading', { name: 'How are you arriving, Priya?' })).toBeVisible()
})
