import { personWithRole } from '@/tests/factories/people'
import { openRoom } from '@/tests/scenarios/open-room'
import { expect, test } from '@/tests/setup/e2e'

test('staff end a place with a reason, which its person can read, and no mail goes out', async ({ page, signIn, browser }) => {
  const { priya, group } = await openRoom()
  const dana = await personWithRole('staff', { calledName: 'Dana Cole' })
  await signIn(page, dana.id)
  await page.goto(`/staff/communities/${group.slug}`)
  await page.getByRole('link', { name: 'Priya Raman' }).click()
  await page.getByRole('button', { name: 'End this place' }).click()
  await expect(page.getByText('Write down why.').first()).toBeVisible()
  await page.getByLabel('Why').fill('We spoke on Monday and agreed on this.')
  await page.getByRole('button', { name: 'End this place' }).click()
  await expect(page.getByText('The place has ended.')).toBeVisible()
  await expect(page.getByText('ended by the program team')).toBeVisible()

  const other = await (await browser.newContext({ baseURL: process.env['APP_URL']! })).newPage()
  await signIn(other, priya.id)
  await other.goto(`/communities/${group.slug}/membership`)
  await expect(other.getByText('We spoke on Monday and agreed on this.')).toBeVisible()
  await expect(other.getByRole('button', { name: 'Take a break' })).toHaveCount(0)
})
