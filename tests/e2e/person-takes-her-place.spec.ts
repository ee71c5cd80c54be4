import { community } from '@/tests/factories/communities'
import { offer } from '@/tests/factories/memberships'
import { person } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'

async function offered() {
  const group = await community()
  await session(group.id)
  const lee = await person({ calledName: 'Lee Nguyen' })
  return { group, lee, held: await offer(group.id, lee.id) }
}

test('lee takes the place that was offered, once, and it is on lee’s home', async ({ page, signIn }) => {
  const { group, lee, held } = await offered()
  await signIn(page, lee.id)
  await page.goto('/home')
  await page.getByRole('link', { name: `A place in ${group.name} is offered to you` }).click()
  await page.getByRole('button', { name: 'Take my place' }).click()
  await expect(page).toHaveURL(/\/home/)
  await expect(page.getByText('The place is yours.')).toBeVisible()
  await expect(page.getByRole('link', { name: group.name })).toBeVisible()
  expect(await owner().membership.count({ where: { offerId: held.id, personId: lee.id } })).toBe(1)
})

test('someone else with the link reads that the place isn’t theirs, and nothing about whose it is', async ({ page, signIn }) => {
  const { group, held } = await offered()
  const kim = await person({ calledName: 'Kim Park' })
  await signIn(page, kim.id)
  await page.goto(`/offers/${held.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('body')).toContainText('personal')
  await expect(page.locator('body')).not.toContainText('Lee')
  await expect(page.locator('body')).not.toContainText(group.name)
  await expect(page.getByRole('button', { name: 'Take my place' })).toHaveCount(0)
})

test('signed out, the link leads to sign-in; opened by a mail scanner, it changes nothing', async ({ page, request }) => {
  const { held } = await offered()
  for (let hit = 0; hit < 3; hit += 1) {
    await request.head(`/offers/${held.id}`)
    await request.get(`/offers/${held.id}`)
  }
  expect(await owner().membership.count({ where: { offerId: held.id } })).toBe(0)
  await page.goto(`/offers/${held.id}`)
  await expect(page).toHaveURL(`/sign-in?to=${encodeURIComponent(`/offers/${held.id}`)}`)
})
