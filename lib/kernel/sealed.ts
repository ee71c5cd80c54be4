import 'server-only'
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from './env'

/** Bytes as Prisma takes and gives them. */
export type Bytes = Uint8Array<ArrayBuffer>

/** The one place a sealed text may be read from. Copied to another row, column or owner, it no longer opens. */
export type Bound = { table: string; column: string; rowId: string; ownerId: string }

const version = 1
const ivLength = 12
const tagLength = 16
const keyLength = 32
const headLength = 1 + ivLength + tagLength
const lengthOfLength = 4
/** Texts are padded to this step, so that a size tells little about what was written. */
const step = 256

/** Thrown when sealed bytes were changed, moved, or belong to another key. It never says which. */
export class CannotOpen extends Error {
  constructor() {
    super('Sealed bytes did not open with this key in this place')
  }
}

/** Seals a text with AES-256-GCM for one place: version, 96-bit IV, 128-bit tag, then the padded text. */
export function seal(key: Uint8Array, text: string, bound: Bound): Bytes {
  return sealBytes(key, Buffer.from(text, 'utf8'), bound)
}

/** The same for a file. */
export function sealBytes(key: Uint8Array, bytes: Uint8Array, bound: Bound): Bytes {
  return lock(key, padded(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)), bound)
}

/** The text that was sealed for this place, or `CannotOpen`. */
export function open(key: Uint8Array, sealed: Uint8Array, bound: Bound): string {
  return openBytes(key, sealed, bound).toString('utf8')
}

/** The file that was sealed for this place, or `CannotOpen`. */
export function openBytes(key: Uint8Array, sealed: Uint8Array, bound: Bound): Buffer {
  const plain = unlock(key, sealed, bound)
  return plain.subarray(lengthOfLength, lengthOfLength + plain.readUInt32BE(0))
}

/** A new key of one person or record. Only its wrapped form is ever stored. */
export function newDataKey(): Bytes {
  return new Uint8Array(randomBytes(keyLength))
}

/** A data key as it may be stored: sealed under a key that is outside the database, and bound to the place it is kept in. */
export function wrapKeyAt(place: Bound, dataKey: Uint8Array, purpose: string): Bytes {
  if (dataKey.length !== keyLength) throw new Error(`A data key has ${keyLength} bytes`)
  return lock(systemKey(purpose), Buffer.from(dataKey), place)
}

export function unwrapKeyAt(place: Bound, wrapped: Uint8Array, purpose: string): Bytes {
  return new Uint8Array(unlock(systemKey(purpose), wrapped, place))
}

/** A person's key as it may be stored. */
export function wrapKey(dataKey: Uint8Array, personId: string): Bytes {
  return wrapKeyAt(keyPlace(personId), dataKey, 'person-keys')
}

export function unwrapKey(wrapped: Uint8Array, personId: string): Bytes {
  return unwrapKeyAt(keyPlace(personId), wrapped, 'person-keys')
}

const systemKeys = new Map<string, Bytes>()

/** A key of the system itself for one purpose, derived from SEAL_KEY by HKDF-SHA-256. */
export function systemKey(purpose: string): Bytes {
  const known = systemKeys.get(purpose)
  if (known) return known
  const ikm = Buffer.from(env().SEAL_KEY, 'base64')
  const derived = new Uint8Array(hkdfSync('sha256', ikm, '', `sealed/${purpose}`, keyLength))
  systemKeys.set(purpose, derived)
  return derived
}

function keyPlace(personId: string): Bound {
  return { table: 'PersonKey', column: 'wrapped', rowId: personId, ownerId: personId }
}

function padded(text: Buffer): Buffer {
  const plain = Buffer.alloc(Math.ceil((lengthOfLength + text.length) / step) * step)
  plain.writeUInt32BE(text.length, 0)
  text.copy(plain, lengthOfLength)
  return plain
}

function authenticated({ table, column, rowId, ownerId }: Bound): Buffer {
  const parts = [table, column, rowId, ownerId]
  if (parts.some((part) => part === '' || part.includes('|'))) throw new Error('A place is named by ids')
  return Buffer.from([version, ...parts].join('|'))
}

function lock(key: Uint8Array, plain: Buffer, bound: Bound): Bytes {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
  cipher.setAAD(authenticated(bound))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return new Uint8Array(Buffer.concat([Buffer.of(version), iv, cipher.getAuthTag(), body]))
}

function unlock(key: Uint8Array, sealed: Uint8Array, bound: Bound): Buffer {
  if (sealed.length <= headLength || sealed[0] !== version) throw new CannotOpen()
  const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + ivLength), { authTagLength: tagLength })
  cipher.setAAD(authenticated(bound))
  cipher.setAuthTag(sealed.subarray(1 + ivLength, headLength))
  try {
    return Buffer.concat([cipher.update(sealed.subarray(headLength)), cipher.final()])
  } catch {
    throw new CannotOpen()
  }
}
