import { weekdayLabel } from '@/lib/rhythms/rhythm.labels'
import { rhythmRoom } from '@/tests/scenarios/rhythm-room'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'

type Room = Awaited<ReturnType<typeof rhythmRoom>>
type Page = Parameters<Parameters<typeof test>[2]>[0]['page']
type SignIn = (page: Page, personId: string) => Promise<void>

/** The group has answered, Nerida has shown where everybody stands, and writes down another day. */
async function agreeOn(page: Page, signIn: SignIn, { group, nerida }: Room, weekday: number): Promise<void> {
  await signIn(page, nerida.id)
  await page.goto(`/communities/${group.slug}/rhythm`)
  await page.getByRole('button', { name: 'Show where everybody stands' }).click()
  await page.getByRole('link', { name: 'Write down what you agreed on' }).click()
  await page.getByLabel('Day', { exact: true }).selectOption({ label: weekdayLabel(weekday) })
  await page.getByRole('button', { name: 'Show me what that changes' }).click()
  await expect(page.getByText(`Every week on ${weekdayLabel(weekday)}`)).toBeVisible()
}

const startsOf = async (communityId: string) =>
  (await owner().session.findMany({ where: { communityId }, orderBy: { number: 'asc' } })).map(({ startsAt }) => startsAt.getTime())

test('in session one she says where she stands, and nobody sees it until all do; inside the range the new day stands at once', async ({ page, browser, signIn }) => {
  const room = await rhythmRoom()
  const { group, first, priya, next } = room
  const before = await startsOf(group.id)
  const hers = await (await browser.newContext({ baseURL: process.env['APP_URL']! })).newPage()
  await signIn(hers, priya.id)
  await hers.goto(`/sessions/${first.id}`)
  await hers.getByRole('link', { name: 'See it and say where you stand' }).click()
  await hers.getByLabel('Something else would suit me better').check()
  await hers.getByRole('button', { name: 'Save my answer' }).click()
  await expect(hers.getByText('Say what would suit you better.')).toBeVisible()
  await hers.getByLabel('What would suit you better').fill('A day later, please')
  await hers.getByRole('button', { name: 'Save my answer' }).click()
  await expect(hers.getByText('Your answer is kept.')).toBeVisible()

  await signIn(page, room.nerida.id)
  await page.goto(`/communities/${group.slug}/rhythm`)
  await expect(page.getByText('Nobody sees an answer, you neither')).toBeVisible()
  await expect(page.getByText('A day later, please')).toHaveCount(0)
  await agreeOn(page, signIn, room, next)
  await page.getByLabel('Why').fill('Council meets on the old day.')
  await page.getByRole('button', { name: 'This is what we agreed on' }).click()
  await expect(page.getByText('It stands, and those whose dates changed have mail.')).toBeVisible()
  await expect(page.getByText('Agreed by the group')).toBeVisible()
  await expect(page.getByText('Council meets on the old day.')).toBeVisible()

  const after = await startsOf(group.id)
  expect(after[0]).toBe(before[0])
  expect(after.slice(1).every((at, index) => at !== before[index + 1])).toBe(true)
  await hers.reload()
  await expect(hers.getByText(`every week on ${weekdayLabel(next)}`).first()).toBeVisible()
  await expect(hers.getByRole('button', { name: 'Save my answer' })).toHaveCount(0)
})

test('outside the range staff read the group’s reason, and their yes makes it so', async ({ page, browser, signIn }) => {
  const room = await rhythmRoom()
  const { group, dana, beyond } = room
  const before = await startsOf(group.id)
  await agreeOn(page, signIn, room, beyond)
  await expect(page.getByText('That is for the program team to say.')).toBeVisible()
  await page.getByRole('button', { name: 'Ask the program team' }).click()
  await expect(page.getByText('Give them the group’s reason.')).toBeVisible()
  await page.getByLabel('The group’s reason').fill('Nobody works on the other days.')
  await page.getByRole('button', { name: 'Ask the program team' }).click()
  await expect(page.getByText('The program team has it')).toBeVisible()
  expect(await startsOf(group.id)).toEqual(before)

  const staff = await (await browser.newContext({ baseURL: process.env['APP_URL']! })).newPage()
  await signIn(staff, dana.id)
  await staff.goto('/staff')
  await staff.getByRole('link', { name: `${group.name} asks for another rhythm` }).click()
  await expect(staff.getByText('Nobody works on the other days.')).toBeVisible()
  await staff.getByLabel('Yes', { exact: false }).check()
  await staff.getByRole('button', { name: 'Answer the group' }).click()
  await expect(staff.getByText('The group sees your answer on its page.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Asked for by the group, and agreed by the program team')).toBeVisible()
  expect((await startsOf(group.id))[1]).not.toBe(before[1])
})

test('of two facilitators who write at once one wins, and the other sees both', async ({ page, browser, signIn }) => {
  const room = await rhythmRoom()
  await agreeOn(page, signIn, room, room.next)
  const other = await (await browser.newContext({ baseURL: process.env['APP_URL']! })).newPage()
  await signIn(other, room.farah.id)
  await other.goto(`${new URL(page.url()).pathname}${new URL(page.url()).search.replace(`weekday=${room.next}`, `weekday=${room.beyond}`)}`)
  await page.getByRole('button', { name: 'This is what we agreed on' }).click()
  await expect(page.getByText('It stands')).toBeVisible()
  await other.getByLabel('The group’s reason').fill('Ours.')
  await other.getByRole('button', { name: 'Ask the program team' }).click()
  await expect(other.getByText('Nerida Cross changed the rhythm while you were looking.')).toBeVisible()
  await expect(other.getByRole('alert').first()).toContainText(`on ${weekdayLabel(room.next)} at 10 am`)
  await expect(other.getByRole('alert').first()).toContainText(`on ${weekdayLabel(room.beyond)} at 10 am`)
})
