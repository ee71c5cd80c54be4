import { community } from '@/tests/factories/communities'
import { personWithRole } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'

const year = new Date().getUTCFullYear() + 1

/** The first Tuesday of a month of next year. */
function firstTuesday(month: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1))
  const day = 1 + ((2 - first.getUTCDay() + 7) % 7)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

async function world() {
  const dana = await personWithRole('staff', { calledName: 'Dana Cole' })
  return { dana, group: await community() }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('dana sets a rhythm, sees what is left out, moves a date, and the sessions are there', async ({ page, signIn }) => {
      const { dana, group } = await world()
      await signIn(page, dana.id)
      await page.goto(`/staff/communities/${group.slug}`)
      await page.getByRole('link', { name: 'Set the rhythm' }).click()
      await page.getByLabel('How many sessions').fill('4')
      await page.getByLabel('Come to at least').fill('3')
      await page.getByLabel('Which week, for once a month').selectOption({ label: 'First in the month' })
      await page.getByLabel('Leave out the school holidays').uncheck()
      await page.getByLabel('From', { exact: true }).first().fill(`${year}-09-01`)
      await page.getByRole('button', { name: 'Show me the dates' }).click()
      await expect(page.getByText('Choose a day of the week.').first()).toBeVisible()
      await expect(page.getByLabel('How many sessions')).toHaveValue('4')
      await page.getByLabel('Day', { exact: true }).selectOption({ label: 'Tuesday' })
      await page.getByLabel('Tuesday').check()
      await page.getByLabel('Thursday').check()
      await page.getByRole('button', { name: 'Show me the dates' }).click()

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The dates')
      await expect(page.getByText(/Melbourne Cup Day\./)).toBeVisible()
      await expect(page.getByText(/The clocks went forward on Sunday/)).toBeVisible()
      await page.getByLabel('Session 3').fill(firstTuesday(11))
      await page.getByRole('button', { name: 'Check them again' }).click()
      await expect(page.getByText(/Melbourne Cup Day, a public holiday\./)).toBeVisible()
      await page.getByLabel('Session 3').fill(firstTuesday(10))
      await page.getByRole('button', { name: 'Go on with these dates' }).click()
      await expect(page.getByText('Two dates are on the same day or not in order.')).toBeVisible()
      const moved = `${year}-11-10`
      await page.getByLabel('Session 3').fill(moved)
      await page.getByRole('button', { name: 'Go on with these dates' }).click()

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before you set it')
      await expect(page.getByLabel('Put it before the group')).toBeChecked()
      await page.getByRole('button', { name: 'Set this rhythm' }).click()
      await expect(page.getByText('The dates stand')).toBeVisible()
      await expect(page.getByText('First set by the program team')).toBeVisible()
      const sessions = await owner().session.findMany({ where: { communityId: group.id }, orderBy: { number: 'asc' } })
      expect(sessions.map(({ number }) => number)).toEqual([1, 2, 3, 4])
      expect(sessions[2]!.startsAt.toISOString()).toBe(`${year}-11-09T23:00:00.000Z`)
      expect(await owner().rhythmProposal.count({ where: { communityId: group.id, concludedAt: null } })).toBe(1)
      expect(await owner().community.findUniqueOrThrow({ where: { id: group.id } })).toMatchObject({ minimumAttendance: 3 })
    })
  })
}
