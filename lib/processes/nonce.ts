import { randomFillSync } from 'node:crypto'

const size = 16
const pool = Buffer.allocUnsafe(size * 256)
let next = pool.length

/** 128 random bits for one response's scripts. Drawn many at a time, since each draw is a call into the system. */
export function nonce(): string {
  if (next === pool.length) {
    randomFillSync(pool)
    next = 0
  }
  next += size
  return pool.toString('base64url', next - size, next)
}
