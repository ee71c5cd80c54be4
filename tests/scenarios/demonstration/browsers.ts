import { signIn } from '@/tests/factories/sign-ins'
import { minutesAfter } from './calendar'
import { dice, oneOf } from './dice'
import { forEach } from './run'
import type { People } from './write-people'

const devices = [
  'Safari on an iPhone or iPad',
  'Chrome on Android',
  'Edge on Windows',
  'Firefox on Windows',
  'Chrome on a Mac',
] as const
const day = 24 * 60

/** Browsers in which some of the members are still signed in. */
export async function signInBrowsers(ats: readonly string[], people: People, now: Date): Promise<void> {
  await forEach(
    ats.filter((at) => dice(at, 'signed in') < 0.6),
    async (at) => {
      const createdAt = minutesAfter(now, -(3 + dice(at, 'since') * 20) * day)
      const seenAt = minutesAfter(now, -(0.2 + dice(at, 'seen') * 2) * day)
      const expiresAt = minutesAfter(createdAt, 30 * day)
      await signIn(people.get(at)!, { createdAt, seenAt, expiresAt, device: oneOf(devices, at) })
    },
  )
}
