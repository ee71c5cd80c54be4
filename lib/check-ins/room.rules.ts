import { came, rollCounts } from './roll.rules'
import type { MemberOfDay } from './members-of-day.rules'

export type Room = {
  /** In the order of their coming; those only the roll has are last. */
  here: MemberOfDay[]
  apologies: MemberOfDay[]
  noWord: MemberOfDay[]
  counts: { here: number; apology: number; noWord: number }
}

/** Who is here, who sent word and from whom there is none. Who is "not recorded" is in none of them. */
export function roomOf(members: readonly MemberOfDay[]): Room {
  const having = (status: MemberOfDay['status']) => members.filter((member) => member.status === status)
  const here = members.filter(({ status }) => came(status))
  const instant = ({ arrivedAt }: MemberOfDay) => arrivedAt?.getTime() ?? Infinity
  return {
    here: here.toSorted((one, other) => (instant(one) < instant(other) ? -1 : instant(one) > instant(other) ? 1 : 0)),
    apologies: having('apology'),
    noWord: having('no_word'),
    counts: rollCounts(members.map(({ status }) => status)),
  }
}

type Placed = { startsAt: Date; endsAt: Date }

/** Where the plan is: a part is past, on now, or to come. */
export function partState({ startsAt, endsAt }: Placed, now: Date): 'past' | 'now' | 'to-come' {
  return endsAt <= now ? 'past' : startsAt <= now ? 'now' : 'to-come'
}
