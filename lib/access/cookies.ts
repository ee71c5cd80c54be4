import 'server-only'
import { cookies } from 'next/headers'
import { encode } from 'next-auth/jwt'
import { env } from '@/lib/kernel/env'
import { openSignIn } from './sealed-sign-in'
import type { Bytes } from './secrets'

const longestSeconds = 30 * 24 * 3600

function secure(): boolean {
  return env().APP_URL.startsWith('https:')
}

function named(name: string): string {
  return secure() ? `__Host-${name}` : name
}

const attributes = () => ({ httpOnly: true, secure: secure(), sameSite: 'lax' as const, path: '/' })

/** Puts the random id of a sign-in into the browser, sealed in a next-auth token. */
export async function setSignInCookie(sid: string): Promise<void> {
  const token = await encode({ token: { sid }, secret: env().NEXTAUTH_SECRET, maxAge: longestSeconds })
  const jar = await cookies()
  jar.set(named('cop'), token, { ...attributes(), maxAge: longestSeconds })
}

/** The hash of the random id of the sign-in that the browser carries, or null when there is none that we sealed. */
export async function signInCookie(): Promise<Bytes | null> {
  const token = (await cookies()).get(named('cop'))?.value
  return token ? openSignIn(token, Date.now()) : null
}

export async function dropSignInCookie(): Promise<void> {
  const jar = await cookies()
  jar.set(named('cop'), '', { ...attributes(), maxAge: 0 })
}

/** The browser that asked for a code carries this, and only it can use the code. */
export async function setAskedCookie(codeId: string, secret: string): Promise<void> {
  const jar = await cookies()
  jar.set(named('cop-asked'), `${codeId}.${secret}`, { ...attributes(), maxAge: 600 })
}

export async function askedCookie(): Promise<{ codeId: string; secret: string } | null> {
  const [codeId, secret] = ((await cookies()).get(named('cop-asked'))?.value ?? '').split('.')
  return codeId && secret ? { codeId, secret } : null
}

export async function dropAskedCookie(): Promise<void> {
  const jar = await cookies()
  jar.set(named('cop-asked'), '', { ...attributes(), maxAge: 0 })
}

/** The browser that began a form, or came to it by the mailed link, carries its secret for as long as a draft is kept. */
export async function setFormCookie(token: string): Promise<void> {
  const jar = await cookies()
  jar.set(named('cop-form'), token, { ...attributes(), maxAge: longestSeconds })
}

/** The secret of the form that this browser holds without an account, or null. */
export async function formCookie(): Promise<string | null> {
  return (await cookies()).get(named('cop-form'))?.value || null
}

export async function dropFormCookie(): Promise<void> {
  const jar = await cookies()
  jar.set(named('cop-form'), '', { ...attributes(), maxAge: 0 })
}

/** Light or dark pages in this browser, as chosen; without a choice they follow the device. */
export async function setThemeCookie(theme: 'device' | 'light' | 'dark'): Promise<void> {
  const jar = await cookies()
  jar.set('theme', theme === 'device' ? '' : theme, { ...attributes(), maxAge: theme === 'device' ? 0 : 365 * 24 * 3600 })
}
