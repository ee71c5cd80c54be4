import type { Prisma } from '@/prisma/generated/client'
import { community } from '@/tests/factories/communities'
import { membership } from '@/tests/factories/memberships'
import { person } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'

/** A member of a community, with her place. */
export async function memberWithPlace(given: Partial<Prisma.CommunityUncheckedCreateInput> = {}) {
  const [ana, group] = [await person(), await community(given)]
  const place = await membership(group.id, ana.id)
  return { ana, group, place, membershipId: place.id }
}

/** The day that lies so many days from today in Melbourne, as a form sends it. */
export function formDay(days: number): string {
  const now = new Date(Date.now() + days * 86_400_000)
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Australia/Melbourne' }).format(now)
}

export async function placesTaken(communityId: string): Promise<number> {
  return (await owner().community.findUniqueOrThrow({ where: { id: communityId } })).placesTaken
}

/** Every record about memberships, for showing that nothing was written. */
export async function written() {
  return {
    departures: await owner().departure.count(),
    pauses: await owner().pause.count(),
    lines: await owner().groupLine.count(),
    answers: await owner().preventionAnswer.count(),
    audited: await owner().auditEntry.count(),
    mail: await owner().outboxMessage.count(),
  }
}
