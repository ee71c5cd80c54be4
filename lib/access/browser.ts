import 'server-only'
import { headers } from 'next/headers'
import { askedCookie, dropAskedCookie, dropSignInCookie, setAskedCookie, setSignInCookie, setThemeCookie } from './cookies'

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

export const signingOut = { after: dropSignInCookie, goTo: () => '/signed-out' }

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
