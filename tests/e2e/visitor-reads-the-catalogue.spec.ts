import { community } from '@/tests/factories/communities'
import { membership } from '@/tests/factories/memberships'
import { person } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { expect, test } from '@/tests/setup/e2e'

test('a visitor reads about a community, and learns nothing of who is in it', async ({ page }) => {
  const group = await community()
  const ana = await person({ calledName: 'Ana Unmistakable' })
  await membership(group.id, ana.id)
  await session(group.id)
  await page.goto(`/communities/${group.slug}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(group.name)
  await expect(page.locator('body')).not.toContainText('Ana Unmistakable')
})

test('a member who has signed in gets to her home', async ({ page, signIn }) => {
  const ana = await person({ calledName: 'Ana' })
  await signIn(page, ana.id)
  await page.goto('/home')
  await expect(page).toHaveURL(/\/home$/)
})
