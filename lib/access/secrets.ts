import 'server-only'
import { createHash, createHmac, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto'
import { systemKey } from '@/lib/kernel/sealed'
import { codeAlphabet, codeLength } from './sign-in.rules'

/** Bytes as Prisma takes them. */
export type Bytes = Uint8Array<ArrayBuffer>

export function bytes(buffer: Buffer): Bytes {
  return new Uint8Array(buffer)
}

export function randomToken(): string {
  return randomBytes(32).toString('base64url')
}

/** A secret of 256 bits that we alone can make, and make again, from what is no secret; so it need not be kept anywhere. */
export function derivedToken(purpose: string, ...parts: string[]): string {
  return createHmac('sha256', systemKey(purpose)).update(JSON.stringify(parts)).digest('base64url')
}

/** The hash of a secret that a browser may or may not have brought. */
export function hashOfHeld(token: string | null): Bytes | null {
  return token ? hashOfToken(token) : null
}

export function randomCode(): string {
  return Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('')
}

/** For random values of 128 bits or more, which cannot be guessed back from a plain hash. */
export function hashOfToken(token: string): Bytes {
  return bytes(createHash('sha256').update(token).digest())
}

/** For short codes: a password hash, so that a stolen table gives none away (ASVS 6.5.2). */
export function hashOfCode(code: string, salt: Uint8Array): Promise<Bytes> {
  return new Promise((resolve, reject) => {
    scrypt(code, salt, 32, (error, key) => (error ? reject(error) : resolve(bytes(key))))
  })
}

export function newSalt(): Bytes {
  return bytes(randomBytes(16))
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}
