import type { Actor } from '@/lib/access/actor'
import { isFacilitator, placeOn } from '@/lib/access/actor'
import { dateOf } from '@/lib/kernel/dates'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'
import { awayInWords, pauseOn } from '@/lib/memberships/pause.rules'

type Subject = { communityId: string }

/** Members check in, for themselves, when they are not taking a break. Facilitators hold the session and are not on its roll. */
export function mayCheckIn(actor: Actor, session: Subject & { timeZone: string }, now: Date): Decision {
  const today = dateOf(now, session.timeZone)
  const place = placeOn(actor, session.communityId, today)
  if (place) {
    const pause = pauseOn(place.pauses, today)
    return pause ? refuse(`${awayInWords(pause)} Nobody expects you. To come sooner, end your break first: open “My place”.`) : allow
  }
  if (isFacilitator(actor, session.communityId)) return refuse('You hold this session, so you don’t need to check in.')
  return refuse('Only members of this community check in. Places are personal, so nobody can come in another’s place.')
}

/** A member may say how she arrives or leaves, send word, or ask to be contacted: each for herself alone. */
export const maySpeakForHerself = mayCheckIn

/** The roll is written by those who facilitate the community. */
export function mayRecordRoll(actor: Actor, session: Subject): Decision {
  return isFacilitator(actor, session.communityId)
    ? allow
    : refuse('The roll is kept by the people who facilitate this community.')
}
