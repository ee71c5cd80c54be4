import { community } from '@/tests/factories/communities'
import { membership, offer } from '@/tests/factories/memberships'
import { person } from '@/tests/factories/people'
import { next } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'
import { codeIn, mailTo, signsInAs } from '@/tests/setup/mailbox'

/** Ana is a member, and her work address signs her in beside her own. */
async function atWork() {
  const ana = await person({ calledName: 'Ana Petrov' })
  const group = await community()
  await membership(group.id, ana.id)
  const work = await owner().emailAddress.create({
    data: { personId: ana.id, address: `ana${next()}@council.example`, kind: 'work', verifiedAt: new Date(), maySignIn: true, mayNotify: true },
  })
  return { ana, work, group }
}

test('the address of a job that was left is cut off: its browser, its code and its link are dead at once', async ({ page, browser, request, signIn }) => {
  test.slow()
  const { ana, work, group } = await atWork()
  const office = await browser.newPage()
  await signsInAs(office, request, work.address, '/home')
  await expect(office.getByRole('link', { name: group.name })).toBeVisible()
  const boss = await browser.newPage()
  await boss.goto('/sign-in')
  await boss.getByLabel('Your email').fill(work.address)
  await boss.getByRole('button', { name: 'Email me a code' }).click()
  await expect(boss.getByRole('heading', { name: 'Check your email' })).toBeVisible()
  const [mail] = await mailTo(request, work.address, 2)

  await signIn(page, ana.id)
  await page.goto('/account')
  await page.getByRole('link', { name: work.address }).click()
  await page.getByRole('link', { name: 'I have left this job' }).click()
  await expect(page.getByText('Your places stay yours.')).toBeVisible()
  await page.getByRole('button', { name: 'I have left this job' }).click()
  await expect(page.getByText('That is done.')).toBeVisible()
  await expect(page.getByText(/that you left this job/)).toBeVisible()

  await office.reload()
  await expect(office).toHaveURL(/\/sign-in/)
  await boss.getByLabel('Your code').fill(codeIn(mail!))
  await boss.getByRole('button', { name: 'Sign in' }).click()
  await expect(boss.getByText('That code has run out.').first()).toBeVisible()
  await boss.goto(/https?:\/\/\S+\/sign-in\/link\/[\w-]+/.exec(mail!.text)![0])
  await boss.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(boss.getByText('This link has run out.').first()).toBeVisible()

  const [told] = await mailTo(request, ana.address.address)
  expect(told!.subject).toBe('A change to your account')
  expect(told!.text).not.toContain(work.address)
  // The same answer for both addresses, and mail for one of them.
  for (const address of [work.address, ana.address.address]) {
    await boss.goto('/sign-in')
    await boss.getByLabel('Your email').fill(address)
    await boss.getByRole('button', { name: 'Email me a code' }).click()
    await expect(boss.getByRole('heading', { name: 'Check your email' })).toBeVisible()
  }
  await mailTo(request, ana.address.address, 2)
  expect(await mailTo(request, work.address)).toHaveLength(2)
  await page.goto('/home')
  await expect(page.getByRole('link', { name: group.name })).toBeVisible()
  await office.close()
  await boss.close()
})

test('by the old address itself she is signed out, and gets in with her own', async ({ page, request }) => {
  const { ana, work } = await atWork()
  await signsInAs(page, request, work.address, `/sign-in?to=/account/addresses/${work.id}/left`)
  await page.getByRole('button', { name: 'I have left this job' }).click()
  await expect(page).toHaveURL(/\/signed-out$/)
  await page.goto('/home')
  await expect(page).toHaveURL(/\/sign-in/)
  await signsInAs(page, request, ana.address.address, '/sign-in')
  await expect(page).toHaveURL(/\/home$/)
})

test('the only way in is not cut off: she is told what to do first', async ({ page, signIn }) => {
  const ana = await person({ kind: 'work' })
  await signIn(page, ana.id)
  await page.goto(`/account/addresses/${ana.address.id}/left`)
  await expect(page.getByText('so you would be locked out')).toBeVisible()
  await expect(page.getByRole('button', { name: 'I have left this job' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Add an address' }).click()
  await expect(page.getByRole('heading', { name: 'Add an address' })).toBeVisible()
})

test('after the code she is asked once for an address of her own, and goes where she was going', async ({ page, request }) => {
  const ana = await person({ kind: 'work' })
  const { id } = await offer((await community()).id, ana.id)
  await signsInAs(page, request, ana.address.address, `/offers/${id}`)
  await expect(page.getByRole('heading', { name: 'Add an address of your own' })).toBeVisible()
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(page).toHaveURL(`/offers/${id}`)
  await page.context().clearCookies()
  await signsInAs(page, request, ana.address.address, `/offers/${id}`)
  await expect(page).toHaveURL(`/offers/${id}`)
})

test('she adds one on the way, without scripts too', async ({ browser, request }) => {
  const ana = await person({ kind: 'work' })
  const { id } = await offer((await community()).id, ana.id)
  const own = `ana${next()}@example.org`
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: process.env['APP_URL']! })
  const page = await context.newPage()
  await signsInAs(page, request, ana.address.address, `/offers/${id}`)
  await page.getByLabel('Your own address').fill(own)
  await page.getByRole('button', { name: 'Mail me a code' }).click()
  await expect(page.getByText('A code is on its way.')).toBeVisible()
  const [mail] = await mailTo(request, own)
  await page.getByLabel('The code').fill(codeIn(mail!))
  await page.getByRole('button', { name: 'This address is mine' }).click()
  await expect(page).toHaveURL(`/offers/${id}`)
  expect(await owner().emailAddress.findFirstOrThrow({ where: { address: own } })).toMatchObject({ maySignIn: true, personId: ana.id })
  await context.close()
})

test('the primary address moves with a code that was mailed to the new one', async ({ page, request, signIn }) => {
  const { ana, work } = await atWork()
  await signIn(page, ana.id)
  await page.goto(`/account/addresses/${work.id}`)
  await page.getByRole('link', { name: 'Make this one my primary address' }).click()
  await page.getByRole('button', { name: 'Mail a code to it' }).click()
  await expect(page.getByRole('heading', { name: 'Type the code' })).toBeVisible()
  await page.getByLabel('The code').fill('22222222')
  await page.getByRole('button', { name: 'Make it my primary address' }).click()
  await expect(page.getByText('That isn’t the code we sent.').first()).toBeVisible()
  const [mail] = await mailTo(request, work.address)
  await page.getByLabel('The code').fill(codeIn(mail!))
  await page.getByRole('button', { name: 'Make it my primary address' }).click()
  await expect(page.getByText('Your primary address has moved.')).toBeVisible()
  await expect(page.getByText('Your primary address. It signs you in, and gets our mail.')).toBeVisible()
})
