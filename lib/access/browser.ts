import 'server-only'
import { headers } from 'next/headers'
import {
  askedCookie, dropAskedCookie, dropFormCookie, dropSignInCookie, formCookie, setAskedCookie, setFormCookie, setSignInCookie,
  setThemeCookie,
} from './cookies'
import { derivedToken } from './secrets'

type SignedIn = { sid: string; destination: string }

/** What the browser itself brings to a sign-in: the request it made for a code, and what kind of browser it is. */
export async function broughtByBrowser(): Promise<{ codeId: string; secret: string; userAgent: string }> {
  const asked = await askedCookie()
  const userAgent = (await headers()).get('user-agent')?.slice(0, 1000) ?? ''
  return { codeId: asked?.codeId ?? '', secret: asked?.secret ?? '', userAgent }
}

export const asking = {
  after: ({ codeId, secret }: { codeId: string; secret: string }) => setAskedCookie(codeId, secret),
  goTo: () => '/sign-in/code',
}

export const signingIn = {
  known: broughtByBrowser,
  after: async ({ sid }: SignedIn) => {
    await setSignInCookie(sid)
    await dropAskedCookie()
  },
  goTo: ({ destination }: SignedIn) => destination,
}

/** Who signs out, or leaves quickly, leaves no form behind in this browser either. */
export async function forgetBrowser(): Promise<void> {
  await dropSignInCookie()
  await dropFormCookie()
}

export const signingOut = { after: forgetBrowser, goTo: () => '/signed-out' }

/** What a browser without an account brings to the form that it holds. */
export async function broughtForForm(): Promise<{ held: string }> {
  return { held: (await formCookie()) ?? '' }
}

type Begun = { formId: string; begunKey: string | null }

/** The browser that began a form for an address holds it, until the link that was mailed there is used. */
export async function holdBegunForm({ formId, begunKey }: Begun): Promise<void> {
  if (begunKey) await setFormCookie(derivedToken('interest-browsers', formId, begunKey))
}

/** A browser that came by the mailed link holds the form by the link's own secret. */
export async function holdLinkedForm({ token }: { token: string | null }): Promise<void> {
  if (token) await setFormCookie(token)
}

/** The sign-in in use may have come by the address she has left: then this browser is signed out too. */
export const leavingJob = {
  after: async ({ signedOut }: { signedOut: boolean }) => {
    if (signedOut) await dropSignInCookie()
  },
  goTo: ({ signedOut }: { signedOut: boolean }) => (signedOut ? '/signed-out' : '/account?saved=left#addresses'),
}

export const choosingTheme = {
  after: ({ theme }: { theme: 'device' | 'light' | 'dark' }) => setThemeCookie(theme),
  goTo: () => '/account?saved=theme#appearance',
}
