import type { APIRequestContext, Page } from '@playwright/test'
import { community } from '@/tests/factories/communities'
import { draft } from '@/tests/factories/interests'
import { person } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { dayFromNow, minutesFromNow, next } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'

type Mail = { subject: string; text: string }

async function newestMail(request: APIRequestContext, address: string, subject: string): Promise<Mail> {
  let found: Mail | undefined
  await expect.poll(async () => {
    const mails = (await (await request.get(`/dev/mailbox.json?to=${address}`)).json()) as Mail[]
    found = mails.find((mail) => mail.subject === subject)
    return found?.subject
  }, { timeout: 30_000 }).toBe(subject)
  return found!
}

const linkIn = (mail: Mail) => /https?:\/\/\S+\/interest\/link\/[\w-]+/.exec(mail.text)![0]

async function openCommunity() {
  // The choice begins with those that close last, so that these are on it beside the communities of other journeys.
  const group = await community({ interestClosesOn: dayFromNow(120) })
  for (const days of [30, 60, 90]) {
    await session(group.id, { startsAt: minutesFromNow(days * 1440), endsAt: minutesFromNow(days * 1440 + 90) })
  }
  return group
}

const go = (page: Page) => page.getByRole('button', { name: 'Save and go on' }).click()
const title = (page: Page, words: string) => expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
const choice = (page: Page, group: { name: string }) => page.getByRole('region', { name: group.name }).getByLabel('Would you like to be in it?')

async function begin(page: Page, slug: string, address: string) {
  await page.goto(`/communities/${slug}`)
  await page.getByRole('link', { name: 'Express interest' }).click()
  await expect(page.getByText('Nothing goes to your employer.')).toBeVisible()
  await page.getByLabel('What we call you').fill('Ama Mensah')
  await page.getByLabel('Pronouns').fill('she/her')
  await page.getByLabel('Your email').fill(address)
  await go(page)
  await title(page, 'Your work')
}

async function tellWork(page: Page) {
  await page.getByLabel('What kind of place you work in').selectOption('school')
  await page.getByLabel('Your region').selectOption('hume')
  await page.getByLabel('How long you have worked in prevention').selectOption('one_to_three')
  await page.getByLabel('Yes, on my own').check()
  await go(page)
  await title(page, 'Communities and dates')
}

async function tellTheRest(page: Page) {
  await title(page, 'What you hope for')
  await page.getByLabel('What you hope for').fill('To think with others.')
  await go(page)
  await title(page, 'What helps you take part')
  await page.getByLabel('A safe way and time to reach you').fill('Text me after four')
  await go(page)
  await title(page, 'Look it over')
}

test('five steps, stopped on one device and finished on another by the link in the mail', async ({ page, browser, request }) => {
  test.setTimeout(120_000)
  const [first, second, address] = [await openCommunity(), await openCommunity(), `ama${next()}@example.org`]
  await begin(page, first.slug, address)
  await tellWork(page)
  // The interruption. On her other device the mailed link opens a page with a button.
  const link = linkIn(await newestMail(request, address, 'Your form is kept'))
  for (let hit = 0; hit < 3; hit += 1) await request.get(link)
  const context = await browser.newContext({ baseURL: process.env['APP_URL']!, viewport: { width: 390, height: 844 } })
  const elsewhere = await context.newPage()
  await elsewhere.goto(link)
  await elsewhere.getByRole('button', { name: 'Open my form' }).click()
  await title(elsewhere, 'Look it over')
  await expect(elsewhere.getByText('These steps aren’t finished')).toBeVisible()
  await elsewhere.getByRole('link', { name: 'Go on with my form' }).click()
  await title(elsewhere, 'Communities and dates')
  await expect(choice(elsewhere, first)).toHaveValue('1')
  await choice(elsewhere, first).selectOption('2')
  await choice(elsewhere, second).selectOption('1')
  await elsewhere.getByRole('region', { name: first.name }).getByRole('checkbox').first().check()
  await go(elsewhere)
  await tellTheRest(elsewhere)
  // Back and forth: what was said is there, and can be changed from the look over the whole.
  await elsewhere.getByRole('link', { name: 'Change : Your work' }).click()
  await expect(elsewhere.getByLabel('Your region')).toHaveValue('hume')
  await elsewhere.getByLabel('Your region').selectOption('gippsland')
  await elsewhere.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(elsewhere.getByText('School, Gippsland')).toBeVisible()
  await elsewhere.getByRole('button', { name: 'Send my form' }).click()
  await title(elsewhere, 'Your form')
  await expect(elsewhere.getByText('Sent.')).toBeVisible()
  await newestMail(request, address, 'We have your form')
  const form = await owner().interestForm.findFirstOrThrow({ where: { address }, include: { interests: { orderBy: { rank: 'asc' } }, cannotMake: true } })
  expect(form.interests.map(({ communityId, sentAt }) => [communityId, sentAt !== null])).toEqual([[second.id, true], [first.id, true]])
  expect(form.cannotMake).toHaveLength(1)
  // The browser that only typed the address is asked to sign in, and sees nothing.
  await page.goto(`/interest/${form.id}`)
  await expect(page).toHaveURL(/\/sign-in/)
  await elsewhere.goto(`/communities/${first.slug}`)
  await expect(elsewhere.getByText('We have your form.')).toBeVisible()
  await context.close()
})

test('the keyboard alone reaches and finishes a step', async ({ page }) => {
  const group = await openCommunity()
  await page.goto(`/communities/${group.slug}/interest`)
  await page.getByLabel('What we call you').focus()
  await page.keyboard.type('Ama')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type(`ama${next()}@example.org`)
  await page.keyboard.press('Enter')
  await title(page, 'Your work')
  await page.getByRole('link', { name: 'Back' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('What we call you')).toHaveValue('Ama')
})

test('an address that has sent a form before is answered the same, and learns it by mail', async ({ page, request }) => {
  const group = await openCommunity()
  const known = await draft(group.id, { sentAt: new Date() })
  await begin(page, group.slug, known.address)
  await tellWork(page)
  await go(page)
  await tellTheRest(page)
  await page.getByRole('button', { name: 'Send my form' }).click()
  await title(page, 'Your form is on its way to us')
  const mail = await newestMail(request, known.address, 'We have your form')
  expect(mail.text).toContain('You had already sent us a form for these.')
  expect(linkIn(mail)).toContain(known.link)
  expect(await owner().interest.count({ where: { communityId: group.id, sentAt: { not: null } } })).toBe(1)
})

test('signed in, the form is prefilled and hers; she changes it and takes it back', async ({ page, signIn }) => {
  const [group, ana] = [await openCommunity(), await person({ calledName: 'Ana Reyes', pronouns: 'she/her' })]
  await signIn(page, ana.id)
  await page.goto(`/communities/${group.slug}/interest`)
  await expect(page.getByLabel('What we call you')).toHaveValue('Ana Reyes')
  await go(page)
  await tellWork(page)
  await go(page)
  await title(page, 'What you hope for')
  await page.getByLabel('What you hope for').fill('Company.')
  await go(page)
  await page.getByLabel('Who it is').fill('Somebody I will not name here')
  await go(page)
  await expect(page.getByText('One person named. Sealed, and not shown here.')).toBeVisible()
  await page.getByRole('button', { name: 'Send my form' }).click()
  await title(page, 'Your form')
  await page.goto('/home')
  await page.getByRole('link', { name: `Your form for ${group.name}` }).click()
  await page.getByRole('link', { name: 'Change : What you hope for' }).click()
  await page.getByLabel('What you hope for').fill('Company, and a little courage.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('The program team sees your form like this from now on.')).toBeVisible()
  await page.getByText('Take this back').click()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByText('You took this back.')).toBeVisible()
  const form = await owner().interestForm.findFirstOrThrow({ where: { personId: ana.id }, include: { interests: true } })
  expect(form).toMatchObject({ hopes: 'Company, and a little courage.', interests: [{ withdrawnAt: expect.any(Date) as Date }] })
})

test('without scripts: five steps, an error that keeps what was typed, sent and thrown away', async ({ browser, request }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: process.env['APP_URL']! })
  const page = await context.newPage()
  const [group, address] = [await openCommunity(), `ama${next()}@example.org`]
  await begin(page, group.slug, address)
  await go(page)
  await expect(page.getByText('Choose your region.').first()).toBeVisible()
  await tellWork(page)
  await choice(page, group).selectOption('')
  await page.getByLabel('A topic that none of them is about').fill('Sport in winter')
  await go(page)
  await tellTheRest(page)
  await page.getByRole('button', { name: 'Send my form' }).click()
  await title(page, 'Your form is on its way to us')
  await page.goto(linkIn(await newestMail(request, address, 'We have your form')))
  await page.getByRole('button', { name: 'Open my form' }).click()
  await title(page, 'Your form')
  await page.getByText('Throw this form away').click()
  await page.getByRole('button', { name: 'Throw it away' }).click()
  await title(page, 'Nothing of it is left')
  expect(await owner().interestForm.count({ where: { address } })).toBe(0)
  await context.close()
})

test('leaving quickly leaves no form behind in the browser', async ({ page }) => {
  const group = await openCommunity()
  await begin(page, group.slug, `ama${next()}@example.org`)
  const at = page.url()
  const left = page.waitForRequest(/bom\.gov\.au/)
  await page.getByRole('button', { name: 'Leave this site quickly' }).click()
  await left
  await expect.poll(async () => (await page.context().cookies(process.env['APP_URL'])).filter(({ name }) => name === 'cop-form').length).toBe(0)
  await page.goto(at)
  await expect(page).toHaveURL(/\/sign-in/)
})
