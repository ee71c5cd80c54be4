import { affiliation } from '@/tests/factories/people'
import { openRoom } from '@/tests/scenarios/open-room'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('she takes a break with a day of return, is expected nowhere, and comes back sooner', async ({ page, signIn, browser }) => {
  const { priya, sam, marlee, group, room } = await openRoom()
  await signIn(page, priya.id)
  await page.goto(`/communities/${group.slug}`)
  await page.getByRole('link', { name: 'My place' }).click()
  await page.getByRole('button', { name: 'Take a break' }).click()
  await expect(page.getByText('Choose the day you are back.').first()).toBeVisible()
  await page.getByLabel('Back on').fill(inDays(40))
  await page.getByRole('button', { name: 'Take a break' }).click()
  await expect(page.getByText('Take care.')).toBeVisible()
  await expect(page.getByText('Away now. Back on')).toBeVisible()

  await page.goto('/home')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are taking a break')
  await expect(page.getByText('Back on')).toBeVisible()
  await page.goto(`/sessions/${room.id}`)
  await expect(page.getByText('Nobody expects you.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'I’m here' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Send my apology' })).toHaveCount(0)

  const other = await (await browser.newContext({ baseURL: process.env['APP_URL']! })).newPage()
  await signIn(other, marlee.id)
  await other.goto(`/facilitate/sessions/${room.id}`)
  await expect(other.getByText(/Priya Raman is taking a break, back on/)).toBeVisible()
  await expect(other.getByText(/Sam Birch hasn’t sent word/)).toBeVisible()
  await other.goto(`/facilitate/sessions/${room.id}/roll`)
  await expect(other.getByText('Sam Birch').first()).toBeVisible()
  await expect(other.locator('body')).not.toContainText('Priya')
  await signIn(other, sam.id)
  await other.goto(`/communities/${group.slug}`)
  await expect(other.getByText('she/her, taking a break')).toBeVisible()

  await page.getByRole('link', { name: 'My place' }).click()
  await page.getByRole('button', { name: 'I’m back' }).click()
  await expect(page.getByText('Good to have you back.')).toBeVisible()
  await page.goto(`/sessions/${room.id}`)
  await page.getByRole('button', { name: 'I’m here' }).click()
  await expect(page.getByRole('heading', { name: 'How are you arriving, Priya?' })).toBeVisible()
  expect(await owner().arrival.count({ where: { sessionId: room.id, personId: priya.id } })).toBe(1)
})

test('she chooses what her group sees of her work, and they see no more', async ({ page, signIn, browser }) => {
  const { priya, sam, group } = await openRoom()
  const place = { name: `Hidden Shire ${Date.now()}` }
  const { id: organisationId } = await owner().organisation.create({ data: place })
  await affiliation(priya.id, { organisationId, roleTitle: 'Wellbeing officer' })
  await signIn(page, priya.id)
  await page.goto(`/communities/${group.slug}/membership`)
  await expect(page.getByLabel('Nothing')).toBeChecked()
  await page.getByLabel('What I do, and what kind of place').check()
  await page.getByRole('button', { name: 'Save what they see' }).click()
  await expect(page.getByText('Now they read: “Wellbeing officer. Local council”.')).toBeVisible()
  const other = await (await browser.newContext({ baseURL: process.env['APP_URL']! })).newPage()
  await signIn(other, sam.id)
  await other.goto(`/communities/${group.slug}`)
  await expect(other.getByText('Wellbeing officer. Local council')).toBeVisible()
  expect(await other.content()).not.toContain(place.name)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('she takes a break and leaves all the same', async ({ page, signIn }) => {
    const { priya, group } = await openRoom()
    await signIn(page, priya.id)
    await page.goto(`/communities/${group.slug}/membership`)
    await page.getByLabel('Back on').fill(inDays(-1))
    await page.getByRole('button', { name: 'Take a break' }).click()
    await expect(page.getByText('You would be back before you are away.').first()).toBeVisible()
    await expect(page.getByLabel('Back on')).toHaveValue(inDays(-1))
    await page.getByLabel('Back on').fill(inDays(20))
    await page.getByRole('button', { name: 'Take a break' }).click()
    await expect(page.getByText('Away now. Back on')).toBeVisible()
    await page.getByRole('link', { name: 'Leave this community' }).click()
    await page.getByRole('button', { name: 'Leave this community' }).click()
    await expect(page.getByText('You have left.')).toBeVisible()
    expect(await owner().departure.count({ where: { membership: { personId: priya.id } } })).toBe(1)
  })
})
