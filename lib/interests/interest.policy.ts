import type { Actor } from '@/lib/access/actor'
import { dateOf, dayInWords, storedDays } from '@/lib/kernel/dates'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'
import { canWithdraw, isDecided, type InterestFacts } from './standing.rules'

type Community = { interestClosesOn: Date; timeZone: string }

/** Anyone may express interest, signed in or not, up to and including the closing day. */
export function mayExpressInterest(_actor: Actor, community: Community, now: Date): Decision {
  if (dateOf(now, community.timeZone) <= community.interestClosesOn) return allow
  const day = dayInWords(community.interestClosesOn, storedDays)
  return refuse(`Expressions of interest closed on ${day}. Ask us to tell you when the next round opens.`)
}

/** Without a community somebody tells us a topic, at any time. With one, its closing day counts. */
export function mayBeginForm(actor: Actor, { community }: { community: Community | null }, now: Date): Decision {
  return community ? mayExpressInterest(actor, community, now) : allow
}

/** Whoever holds a form changes it until staff have begun to decide about it. */
export function mayChangeForm(_actor: Actor, form: { interests: readonly InterestFacts[] }): Decision {
  if (!form.interests.some(isDecided)) return allow
  return refuse('We are putting the groups together, so your form stays as we read it. Has something changed? Write to us.')
}

/** Whoever holds a form takes back what is not decided yet, or leaves the waiting list. */
export function mayWithdraw(_actor: Actor, { asked }: { asked: readonly InterestFacts[] }): Decision {
  if (asked.length > 0 && asked.every(canWithdraw)) return allow
  return refuse('We are deciding about this one right now. Write to us, and we will take it out for you.')
}

/** One interest and one place a person and community. */
export function mayJoin({ sent, member }: { sent: boolean; member: boolean }): Decision {
  if (member) return refuse('You are in this community already, so there is nothing to send.')
  return sent ? refuse('We have your form for this community. You can see it and change it from your home page.') : allow
}

/** Whom she is not to be placed with is told by somebody whose address is proven, not by whoever typed that address. */
export function maySayNotPlacedWith(_actor: Actor, form: { personId: string | null; provenAt: Date | null }): Decision {
  if (form.personId || form.provenAt) return allow
  return refuse('Open the link in the mail we sent you, and you can tell us here.')
}
