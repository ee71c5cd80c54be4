import { community } from '@/tests/factories/communities'
import { membership } from '@/tests/factories/memberships'
import { person } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'
import { codeIn, mailTo, signsInAs } from '@/tests/setup/mailbox'

async function twoAccounts() {
  const ana = await person({ calledName: 'Ana Petrov' })
  const other = await person({ calledName: 'A. Petrov' })
  const [both, theirs] = [await community(), await community()]
  await membership(both.id, ana.id)
  await membership(both.id, other.id)
  await membership(theirs.id, other.id)
  return { ana, other, both, theirs }
}

test('she proves that the other account is hers too, reads what will happen, and has one account', async ({ page, browser, request, signIn }) => {
  test.slow()
  const { ana, other, both, theirs } = await twoAccounts()
  const elsewhere = await browser.newPage()
  await signIn(elsewhere, other.id)
  await elsewhere.goto('/home')
  await expect(elsewhere.getByRole('link', { name: theirs.name })).toBeVisible()

  await signIn(page, ana.id)
  await page.goto('/account')
  await page.getByRole('link', { name: 'I have two accounts here' }).click()
  await page.getByLabel('An address of the other account').fill(other.address.address)
  await page.getByRole('button', { name: 'Mail me a code' }).click()
  await expect(page.getByText('If that address opens another account here')).toBeVisible()
  await expect(page.locator('body')).not.toContainText('A. Petrov')
  const [mail] = await mailTo(request, other.address.address)
  expect(mail!.subject).toBe('Your code')
  await page.getByLabel('The code').fill(codeIn(mail!))
  await page.getByRole('button', { name: 'The other account is mine' }).click()

  await expect(page.getByRole('heading', { name: 'This is what will happen' })).toBeVisible()
  await expect(page.getByText('A. Petrov goes')).toBeVisible()
  await expect(page.getByText(`Your place in ${theirs.name}.`)).toBeVisible()
  await expect(page.getByText(`Both accounts know ${both.name}.`)).toBeVisible()
  expect(await owner().person.count({ where: { id: other.id } })).toBe(1)
  await page.getByRole('button', { name: 'Merge my two accounts' }).click()
  await expect(page.getByText('Your two accounts are one.')).toBeVisible()
  await expect(page.getByRole('link', { name: other.address.address })).toBeVisible()

  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/\/sign-in/)
  await page.goto('/home')
  for (const { name } of [both, theirs]) await expect(page.getByRole('link', { name })).toHaveCount(1)
  for (const { address } of [ana.address, other.address]) {
    expect((await mailTo(request, address, address === ana.address.address ? 1 : 2))[0]!.subject).toBe('A change to your account')
  }
  await signsInAs(elsewhere, request, other.address.address, '/account')
  await expect(elsewhere.getByLabel('What we call you')).toHaveValue('Ana Petrov')
  await elsewhere.close()
})

test('an address that nobody signs in with gets the same page, and no code fits', async ({ page, signIn }) => {
  const { ana } = await twoAccounts()
  await signIn(page, ana.id)
  await page.goto('/account/merge')
  await page.getByLabel('An address of the other account').fill(`nobody${Date.now()}@example.org`)
  await page.getByRole('button', { name: 'Mail me a code' }).click()
  await expect(page.getByText('If that address opens another account here')).toBeVisible()
  await page.getByLabel('The code').fill('ABCDEFGH')
  await page.getByRole('button', { name: 'The other account is mine' }).click()
  await expect(page.getByText('That isn’t the code we sent.').first()).toBeVisible()
})

test('without scripts too, and an hour after signing in she signs in again first', async ({ browser, request, signIn }) => {
  const { ana, other } = await twoAccounts()
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: process.env['APP_URL']! })
  const page = await context.newPage()
  await signIn(page, ana.id)
  await owner().signIn.updateMany({ where: { personId: ana.id }, data: { createdAt: new Date(Date.now() - 3_600_000) } })
  await page.goto('/account/merge')
  await expect(page.getByText('Sign in again first.')).toBeVisible()
  await expect(page.getByLabel('An address of the other account')).toHaveCount(0)
  await owner().signIn.updateMany({ where: { personId: ana.id }, data: { createdAt: new Date() } })
  await page.goto('/account/merge')
  await page.getByLabel('An address of the other account').fill(other.address.address)
  await page.getByRole('button', { name: 'Mail me a code' }).click()
  await page.getByLabel('The code').fill(codeIn((await mailTo(request, other.address.address))[0]!))
  await page.getByRole('button', { name: 'The other account is mine' }).click()
  await page.getByRole('button', { name: 'Merge my two accounts' }).click()
  await expect(page.getByText('Your two accounts are one.')).toBeVisible()
  await context.close()
})
