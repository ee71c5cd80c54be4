import 'server-only'
import { createHash, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto'
import { codeAlphabet, codeLength } from './sign-in.rules'

/** Bytes as Prisma takes them. */
export type Bytes = Uint8Array<ArrayBuffer>

export function bytes(buffer: Buffer): Bytes {
  return new Uint8Array(buffer)
}

export function randomToken(): string {
  return randomBytes(32).toString('base64url')
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
