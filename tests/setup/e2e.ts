import { expect, test as plain, type Page } from '@playwright/test'
import { signIn as signInFor } from '@/tests/factories/sign-ins'

type Ours = {
  /** Signs a person in, in this browser: the row and its cookie, past the form. */
  signIn: (page: Page, personId: string) => Promise<void>
  /** Anything said to the console as an error, a refusal of the content security policy included, fails the test. */
  quiet: void
}

export const test = plain.extend<Ours>({
  signIn: async ({}, use) => {
    await use(async (page, personId) => {
      const { cookie } = await signInFor(personId)
      await page.context().addCookies([{ ...cookie, url: process.env['APP_URL']!, httpOnly: true, sameSite: 'Lax' }])
    })
  },
  quiet: [
    async ({ context }, use) => {
      const said: string[] = []
      context.on('weberror', (error) => said.push(String(error.error())))
      context.on('console', (message) => {
        // That an address answered 404 is the business of the test that asked for it.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) said.push(message.text())
      })
      await use()
      expect(said).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
