import type { Actor } from '@/lib/access/actor'
import { dateOf, dayInWords, storedDays } from '@/lib/kernel/dates'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'

type Community = { interestClosesOn: Date; timeZone: string }

/** Anyone may express interest, signed in or not, up to and including the closing day. */
export function mayExpressInterest(_actor: Actor, community: Community, now: Date): Decision {
  if (dateOf(now, community.timeZone) <= community.interestClosesOn) return allow
  const day = dayInWords(community.interestClosesOn, storedDays)
  return refuse(`Expressions of interest closed on ${day}. Ask us to tell you when the next round opens.`)
}
