import { expect, type APIRequestContext, type Page } from '@playwright/test'

export type Mail = { to: string; subject: string; text: string; html: string; createdAt: string }

/** The mail that an address has got, newest first, once there are so many. */
export async function mailTo(request: APIRequestContext, address: string, atLeast = 1): Promise<Mail[]> {
  let found: Mail[] = []
  await expect.poll(async () => {
    found = (await (await request.get(`/dev/mailbox.json?to=${address}`)).json()) as Mail[]
    return found.length
  }, { timeout: 30_000 }).toBeGreaterThanOrEqual(atLeast)
  return found
}

/** The code in a mail, as it is typed. */
export function codeIn(mail: Mail): string {
  return /\b([2-9A-Z]{4})[ -]?([2-9A-Z]{4})\b/.exec(mail.text)!.slice(1).join('')
}

/** Signs in by the mailed code, past the form of the page that asked for it. */
export async function signsInAs(page: Page, request: APIRequestContext, address: string, from: string): Promise<void> {
  const before = ((await (await request.get(`/dev/mailbox.json?to=${address}`)).json()) as Mail[]).length
  await page.goto(from)
  await page.getByLabel('Your email').fill(address)
  await page.getByRole('button', { name: 'Email me a code' }).click()
  await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible()
  const [mail] = await mailTo(request, address, before + 1)
  await page.getByLabel('Your code').fill(codeIn(mail!))
  await page.getByRole('button', { name: 'Sign in' }).click()
}
