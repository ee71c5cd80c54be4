import { randomInt } from 'node:crypto'

let made = randomInt(10_000) * 10_000

/** A number that no other record of this run has, in whatever process it is made, for names that must differ. */
export function next(): number {
  made += 1
  return made
}

const dayMs = 86_400_000

/** The day that lies `days` from today, as PostgreSQL keeps a date. */
export function dayFromNow(days: number): Date {
  return new Date(Math.floor((Date.now() + days * dayMs) / dayMs) * dayMs)
}

export function minutesFromNow(minutes: number): Date {
  return new Date(Date.now() + minutes * 60_000)
}
