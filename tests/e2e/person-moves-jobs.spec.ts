import { affiliation, personWithRole } from '@/tests/factories/people'
import { openRoom } from '@/tests/scenarios/open-room'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'
import type { Page } from '@playwright/test'

/** Priya with a job that is about to end, in a group with Sam that Marlee facilitates. */
async function working() {
  const world = await openRoom()
  const { id } = await affiliation(world.priya.id, { roleTitle: 'Wellbeing officer', setting: 'council' })
  return { ...world, affiliationId: id, community: `/communities/${world.group.slug}` }
}

async function jobEnds(page: Page) {
  await page.goto('/account')
  await page.getByRole('link', { name: 'Wellbeing officer' }).click()
  await page.getByRole('button', { name: 'Save the last day' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Are you still working in prevention?')
}

async function placeOf(personId: string) {
  return owner().membership.findFirstOrThrow({ where: { personId }, select: { departure: { select: { kind: true, reason: true } } } })
}

test('her job ends, the next begins, and nobody is told', async ({ page, signIn, browser }) => {
  const { priya, sam, group, community } = await working()
  await signIn(page, priya.id)
  await jobEnds(page)
  await page.getByRole('radio', { name: /^Yes/ }).check()
  await page.getByRole('button', { name: 'Save my answer' }).click()
  await expect(page.getByText('Your places stay yours.')).toBeVisible()

  await page.getByRole('link', { name: 'Add where I work' }).click()
  await page.getByLabel('What kind of place it is').selectOption('womens_health')
  await page.getByLabel('Region').selectOption('grampians')
  await page.getByLabel('Since').fill('2026-01-12')
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByText('Women’s health service').first()).toBeVisible()
  await page.goto('/home')
  await expect(page.getByRole('link', { name: 'Go to the session' })).toBeVisible()

  expect(await placeOf(priya.id)).toMatchObject({ departure: null })
  expect(await owner().groupLine.count({ where: { communityId: group.id } })).toBe(0)
  const other = await (await browser.newContext({ baseURL: process.env['APP_URL']! })).newPage()
  await signIn(other, sam.id)
  await other.goto(community)
  await expect(other.getByText('Priya Raman')).toBeVisible()
  await expect(other.locator('body')).not.toContainText(/work has changed|Wellbeing officer|health service/)
})

test('she lets her group know, and her group reads that she stays', async ({ page, signIn, browser }) => {
  const { priya, sam, marlee, community, room } = await working()
  await signIn(page, priya.id)
  await jobEnds(page)
  await page.getByLabel('I’m between roles').check()
  await page.getByLabel('Tell my group').check()
  await page.getByRole('button', { name: 'Save my answer' }).click()
  await expect(page.getByText('Your places stay yours.')).toBeVisible()
  const other = await (await browser.newContext({ baseURL: process.env['APP_URL']! })).newPage()
  const words = 'Priya Raman’s work has changed, and Priya wanted you to know. Priya keeps the place here.'
  for (const [who, path] of [[sam, community], [sam, `/sessions/${room.id}`], [marlee, `/facilitate/sessions/${room.id}`]] as const) {
    await signIn(other, who.id)
    await other.goto(path)
    await expect(other.getByText(words)).toBeVisible()
  }
})

test('she passes, and nothing at all is kept of it', async ({ page, signIn }) => {
  const { priya } = await working()
  await signIn(page, priya.id)
  await jobEnds(page)
  await page.getByRole('button', { name: 'Save my answer' }).click()
  await expect(page.getByText('Choose one.').first()).toBeVisible()
  await page.getByRole('link', { name: 'Pass' }).click()
  await expect(page).toHaveURL(/\/account/)
  expect(await owner().preventionAnswer.count({ where: { personId: priya.id } })).toBe(0)
  expect(await placeOf(priya.id)).toMatchObject({ departure: null })
})

test('she has left prevention and leaves now; her place goes to the program team, and she can look back', async ({ page, signIn, browser }) => {
  const { priya, sam, group, community, room } = await working()
  const dana = await personWithRole('staff')
  await signIn(page, priya.id)
  await jobEnds(page)
  await page.getByRole('radio', { name: /^No Next/ }).check()
  await page.getByRole('button', { name: 'Save my answer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Finish the series, or leave now?')
  expect(await placeOf(priya.id)).toMatchObject({ departure: null })

  await page.getByRole('link', { name: `Leave ${group.name}` }).click()
  await expect(page.getByText('Your employer is told nothing.')).toBeVisible()
  await page.getByRole('button', { name: 'Leave this community' }).click()
  await expect(page.getByText('You have left.')).toBeVisible()
  expect(await placeOf(priya.id)).toMatchObject({ departure: { kind: 'left', reason: null } })

  await page.getByRole('link', { name: group.name }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My time here')
  await page.getByRole('link', { name: room.title }).click()
  await expect(page.getByRole('heading', { name: room.title })).toBeVisible()
  await expect(page.getByRole('button', { name: 'I’m here' })).toHaveCount(0)
  await expect(page.locator('body')).not.toContainText('Sam')
  await page.goto(community)
  await expect(page.locator('body')).not.toContainText('Sam Birch')

  const other = await (await browser.newContext({ baseURL: process.env['APP_URL']! })).newPage()
  await signIn(other, sam.id)
  await other.goto(community)
  await expect(other.locator('body')).not.toContainText('Priya')
  await signIn(other, dana.id)
  await other.goto(`/staff${community}`)
  await expect(other.getByText('left on')).toBeVisible()
  await expect(other.getByText(/places are free\. Places that people leave are yours to offer; no employer is told/)).toBeVisible()
})
