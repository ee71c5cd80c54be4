import { allow, refuse, type Decision } from '@/lib/kernel/decision'

/** Days for which a copy can be fetched, and how many can be asked for in one day. */
export const [copyDays, copiesADay] = [7, 3]
const dayMs = 86_400_000

/** The last moment at which a copy can be fetched. */
export function keptUntil(madeAt: Date): Date {
  return new Date(madeAt.getTime() + copyDays * dayMs)
}

/** Whether a copy is made and still kept. */
export function canBeFetched({ madeAt }: { madeAt: Date | null }, now: Date): boolean {
  return madeAt !== null && now < keptUntil(madeAt)
}

/** Whether one more copy may be asked for today. */
export function mayMakeAnother(askedAts: readonly Date[], now: Date): Decision {
  return askedAts.filter((askedAt) => now.getTime() - askedAt.getTime() < dayMs).length < copiesADay
    ? allow
    : refuse(`You asked for ${copiesADay} copies in a day, which is as many as we make. The last one is below; ask again tomorrow.`)
}
