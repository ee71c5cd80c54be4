import 'server-only'
import { createHash } from 'node:crypto'
import { decode } from 'next-auth/jwt'
import { env } from '@/lib/kernel/env'
import { hashOfToken, type Bytes } from './secrets'

type Opened = { sidHash: Bytes; until: number }

const mostKept = 5_000
const opened = new Map<string, Opened>()

/**
 * The hash of the sign-in's random id that a next-auth token seals, or null when we did not seal it. Opening costs as much
 * as a query, so the hash is kept by the token's own hash: neither lets anyone in. Whether the sign-in still holds is
 * read from its row each time.
 */
export async function openSignIn(token: string, now: number): Promise<Bytes | null> {
  const key = createHash('sha256').update(token).digest('base64')
  const known = opened.get(key)
  if (known && now < known.until) return known.sidHash
  opened.delete(key)
  const made = await opening(token)
  if (!made) return null
  if (opened.size >= mostKept) opened.delete(opened.keys().next().value!)
  opened.set(key, made)
  return made.sidHash
}

async function opening(token: string): Promise<Opened | null> {
  try {
    const said = await decode({ token, secret: env().NEXTAUTH_SECRET })
    if (typeof said?.['sid'] !== 'string') return null
    return { sidHash: hashOfToken(said['sid']), until: Number(said['exp'] ?? 0) * 1000 }
  } catch {
    // A cookie that cannot be opened is somebody else's or out of date: the same as none.
    return null
  }
}
