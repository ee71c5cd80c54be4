import { minutesFromNow } from '@/tests/factories/words'
import { session } from '@/tests/factories/sessions'
import { openRoom } from '@/tests/scenarios/open-room'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'

test('priya offers to hold a part, marlee agrees alongside her, and priya reads her prompt', async ({ page, browser, signIn }) => {
  const { group, priya, marlee } = await openRoom()
  const next = await session(group.id, { title: 'Next time', startsAt: minutesFromNow(9 * 1440), endsAt: minutesFromNow(9 * 1440 + 90) })
  await owner().part.update({ where: { id: next.parts[2]!.id }, data: { prompt: 'What did we try?' } })
  await signIn(page, priya.id)
  await page.goto(`/sessions/${next.id}`)
  await page.getByRole('link', { name: 'I could hold a part' }).click()
  await expect(page.locator('body')).not.toContainText('What did we try?')
  await page.getByRole('button', { name: /I could hold this ?: Practice together/ }).click()
  await expect(page.getByText('Your facilitator sees it')).toBeVisible()

  const hers = await browser.newContext({ baseURL: process.env['APP_URL']! })
  const other = await hers.newPage()
  await signIn(other, marlee.id)
  await other.goto(`/facilitate/sessions/${next.id}/plan`)
  await expect(other.getByText('Priya Raman offers to hold this.')).toBeVisible()
  await other.getByRole('button', { name: /^Agree, alongside me/ }).click()
  await expect(other.getByText('Priya Raman, alongside you. 60 minutes.')).toBeVisible()
  await hers.close()

  await page.goto(`/sessions/${next.id}/plan`)
  await expect(page.getByText('What did we try?')).toBeVisible()
})

test('marlee is ten late: the plan gets shorter, the close does not, and wrong minutes lose nothing typed', async ({ page, signIn }) => {
  const { room, marlee } = await openRoom()
  await signIn(page, marlee.id)
  await page.goto(`/facilitate/sessions/${room.id}`)
  await page.getByRole('link', { name: 'We are running late' }).click()
  await page.getByLabel('From one part').check()
  await page.getByRole('button', { name: 'Change the plan' }).click()
  await expect(page.getByText('50 minutes.')).toBeVisible()
  await expect(page.getByText('10 minutes.', { exact: true })).toBeVisible()

  await page.goto(`/facilitate/sessions/${room.id}/plan`)
  await page.getByLabel('Part', { exact: true }).first().fill('Welcome, and Country')
  await page.getByLabel('Minutes').first().fill('7')
  await page.getByRole('button', { name: 'Save the plan' }).click()
  await expect(page.getByText(/The parts come to 82 minutes, and the session has 120/)).toBeVisible()
  await expect(page.getByLabel('Part', { exact: true }).first()).toHaveValue('Welcome, and Country')
})
