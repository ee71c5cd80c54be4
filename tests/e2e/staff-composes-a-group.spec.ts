import type { Page } from '@playwright/test'
import { community } from '@/tests/factories/communities'
import { interest } from '@/tests/factories/memberships'
import { personWithRole } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { minutesFromNow, next } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'

const places = 20

/** So many who would like to join, in the order in which they wrote. */
async function interested(people: number) {
  const group = await community({ cap: places })
  for (let day = 1; day <= 8; day += 1) await session(group.id, { startsAt: minutesFromNow(day * 40_000), endsAt: minutesFromNow(day * 40_000 + 90) })
  const written = []
  for (let at = 0; at < people; at += 1) {
    const calledName = `Kirra ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[at % 26]}${'abcdef'[Math.floor(at / 26)]}`
    const address = `kirra${next()}@example.org`
    written.push({ calledName, ...(await interest(group.id, { calledName, address, sentAt: minutesFromNow(at - 10_000), organisationName: at < 3 ? 'Deakin Shire' : null })) })
  }
  return { group, written }
}

const choicesOf = (page: Page, name: string) => page.getByRole('group', { name: `Choice for ${name}`, exact: true })
const pick = (page: Page, name: string, choice: string) => choicesOf(page, name).getByRole('button', { name: choice, exact: true })

test('dana and hannah compose a group of twenty out of sixty; everyone hears once, and a place given back goes to who is next', async ({ page, browser, signIn }) => {
  test.setTimeout(180_000)
  const { group, written } = await interested(60)
  const [dana, hannah] = [await personWithRole('staff', { calledName: 'Dana Okafor' }), await personWithRole('staff', { calledName: 'Hannah Lindqvist' })]
  const path = `/staff/communities/${group.slug}/compose`
  await signIn(page, dana.id)
  const elsewhere = await browser.newContext({ baseURL: process.env['APP_URL']! })
  const hers = await elsewhere.newPage()
  await signIn(hers, hannah.id)
  await Promise.all([page.goto(path), hers.goto(path)])
  await expect(page.getByText('Live: what colleagues choose appears here.')).toBeVisible()
  const name = (at: number) => written[at]!.calledName

  for (let at = 0; at < places; at += 1) {
    const who = at % 2 ? hers : page
    await pick(who, name(at), 'Offer').click()
    await expect(pick(who, name(at), 'Offer')).toHaveAttribute('aria-pressed', 'true')
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/20 places held, 40\speople still to decide on/)
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText(/20 places held/)
  await expect(page.getByText('Three people from Deakin Shire.')).toBeVisible()
  await pick(hers, name(20), 'Offer').click()
  await expect(hers.getByText('All 20 places are taken or offered.').first()).toBeVisible()

  for (const at of [21, 22, 23]) {
    await pick(page, name(at), 'Waiting list').click()
    await expect(pick(page, name(at), 'Waiting list')).toHaveAttribute('aria-pressed', 'true')
  }
  await expect(pick(hers, name(23), 'Waiting list')).toHaveAttribute('aria-pressed', 'true', { timeout: 20_000 })

  await pick(page, name(24), 'Another community').click()
  await expect(page.getByLabel('Which may suit better?')).toBeVisible()
  await pick(page, name(25), 'Not this time').click()
  await expect(page.getByLabel('The reason, as the letter says it')).toBeVisible()

  await page.goto(`${path}/letters`)
  await page.getByRole('link', { name: `Read the letter to ${name(0)}` }).click()
  await expect(page.getByText(`${name(0)}, there is a place for you in ${group.name}.`)).toBeVisible()
  await Promise.all([page.goto(`${path}/letters`), hers.goto(`${path}/letters`)])
  await Promise.all([page, hers].map((one) => one.getByRole('button', { name: 'Send the letters' }).click()))
  await expect(page.getByText('Sent.').or(page.getByText('no letter left').or(page.getByText('since you looked'))).first()).toBeVisible()
  const addresses = written.slice(0, 24).map(({ address }) => address)
  const mailbox = () => owner().mailboxMessage.groupBy({ by: ['to'], where: { to: { in: addresses } }, _count: true })
  await expect.poll(async () => (await mailbox()).length, { timeout: 40_000 }).toBe(23)
  expect((await mailbox()).every(({ _count }) => _count === 1)).toBe(true)

  const offers = await owner().offer.findMany({ where: { communityId: group.id }, orderBy: { offeredAt: 'asc' } })
  expect(offers).toHaveLength(places)
  const [first, second] = offers
  const theirs = await browser.newContext({ baseURL: process.env['APP_URL']! })
  const place = await theirs.newPage()
  await signIn(place, first!.personId)
  await place.goto(`/offers/${first!.id}`)
  await place.getByRole('button', { name: 'Take my place' }).click()
  await expect(place.getByText('The place is yours.')).toBeVisible()
  await theirs.clearCookies()
  await signIn(place, second!.personId)
  await place.goto(`/offers/${second!.id}`)
  await place.getByText('I can’t take it').click()
  await place.getByRole('button', { name: 'Give the place to somebody else' }).click()
  await expect(place.getByRole('heading', { level: 1 })).toHaveText('You said no to this place')

  await page.goto(path)
  await expect(page.getByText(`${name(21)} is next on the waiting list`)).toBeVisible()
  expect(await owner().offer.count({ where: { communityId: group.id } })).toBe(places)
  await page.getByRole('button', { name: `Offer ${name(21)} the place now` }).click()
  await expect(page.getByText(`${name(21)} is next on the waiting list`)).toHaveCount(0)
  await expect.poll(() => owner().offer.count({ where: { interestId: written[21]!.id, endedAt: null } })).toBe(1)
  expect((await owner().community.findUniqueOrThrow({ where: { id: group.id } })).placesTaken).toBe(places)
  await Promise.all([elsewhere.close(), theirs.close()])
})

test('hannah chose for somebody while dana looked at an older page: dana reads both choices, and hannah’s stands', async ({ page, browser, signIn }) => {
  const { group, written } = await interested(2)
  const [dana, hannah] = [await personWithRole('staff', { calledName: 'Dana Okafor' }), await personWithRole('staff', { calledName: 'Hannah Lindqvist' })]
  const name = written[0]!.calledName
  await signIn(page, dana.id)
  // No word of changes reaches this page, as on a bad line.
  await page.route(/composing\/events/, (route) => route.abort())
  await page.goto(`/staff/communities/${group.slug}/compose`)
  const elsewhere = await browser.newContext({ baseURL: process.env['APP_URL']! })
  const hers = await elsewhere.newPage()
  await signIn(hers, hannah.id)
  await hers.goto(`/staff/communities/${group.slug}/compose`)
  await pick(hers, name, 'Waiting list').click()
  await expect(pick(hers, name, 'Waiting list')).toHaveAttribute('aria-pressed', 'true')
  await pick(page, name, 'Offer').click()
  await expect(page.getByText(`Hannah Lindqvist chose “Waiting list” for ${name} while you were choosing “Offer”.`)).toBeVisible()
  await expect(pick(page, name, 'Waiting list')).toHaveAttribute('aria-pressed', 'true')
  await pick(page, name, 'Offer').click()
  await expect(pick(page, name, 'Offer')).toHaveAttribute('aria-pressed', 'true')
  expect((await owner().community.findUniqueOrThrow({ where: { id: group.id } })).placesTaken).toBe(1)
  await elsewhere.close()
})

test('by keyboard alone: arrows go from choice to choice and from person to person, and the list is put in order', async ({ page, signIn }) => {
  const { group, written } = await interested(3)
  await signIn(page, (await personWithRole('staff')).id)
  await page.goto(`/staff/communities/${group.slug}/compose`)
  const [one, two, three] = written.map(({ calledName }) => calledName)
  await pick(page, one!, 'Offer').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(pick(page, one!, 'Waiting list')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(pick(page, three!, 'Waiting list')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(pick(page, three!, 'Waiting list')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('ArrowUp')
  await expect(pick(page, two!, 'Waiting list')).toBeFocused()
  await page.goto(`/staff/communities/${group.slug}/compose?show=waiting`)
  const up = page.getByRole('group', { name: `Move ${three} on the waiting list` }).getByRole('button', { name: 'Up' })
  await up.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Interests' }).getByRole('listitem').first()).toContainText(three!)
  await expect(up).toBeFocused()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('dana chooses, says why, orders the list and sends a letter', async ({ page, signIn }) => {
    const { group, written } = await interested(3)
    const words = `More people wrote than there are places ${next()}.`
    await signIn(page, (await personWithRole('staff')).id)
    await page.goto('/staff/letters/reasons')
    await page.getByLabel('A reason').fill(words)
    await page.getByRole('button', { name: 'Add it to the list' }).click()
    await expect(page.getByText('Added.')).toBeVisible()
    await page.goto(`/staff/communities/${group.slug}/compose`)
    const [one, two, three] = written.map(({ calledName }) => calledName)
    await pick(page, one!, 'Not this time').click()
    await expect(page.getByText('Choose a reason. The person reads it in the letter.').first()).toBeVisible()
    await page.getByLabel('The reason, as the letter says it').selectOption(words)
    await page.getByRole('button', { name: `Choose this for ${one}` }).click()
    await expect(pick(page, one!, 'Not this time')).toHaveAttribute('aria-pressed', 'true')
    for (const name of [two!, three!]) await pick(page, name, 'Waiting list').click()
    await page.getByRole('link', { name: /Waiting list \(2\)/ }).click()
    await page.getByRole('group', { name: `Move ${three} on the waiting list` }).getByRole('button', { name: 'Up' }).click()
    await expect(page.getByRole('list', { name: 'Interests' }).getByRole('listitem').first()).toContainText(three!)
    await page.goto(`/staff/communities/${group.slug}/compose/letters`)
    await page.getByRole('button', { name: 'Send the letters' }).click()
    await expect(page.getByText('3 letters are on the way.')).toBeVisible()
    await expect.poll(() => owner().mailboxMessage.count({ where: { to: written[0]!.address, html: { contains: words } } })).toBe(1)
  })
})
