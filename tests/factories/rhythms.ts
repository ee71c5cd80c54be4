import type { Prisma, Rhythm, RhythmProposal } from '@/prisma/generated/client'
import { owner } from '@/tests/setup/owner'
import { dayFromNow } from './words'

/** The first version of a rhythm: eight sessions of 90 minutes, on the second Wednesday of the month at 10, six at least. */
export function rhythm(communityId: string, setById: string, given: Partial<Prisma.RhythmUncheckedCreateInput> = {}): Promise<Rhythm> {
  return owner().rhythm.create({
    data: {
      communityId, setById, version: 1, number: 8, minutes: 90, frequency: 'monthly', weekday: 3, weekOfMonth: 2, startsAtTime: '10:00',
      firstOn: dayFromNow(-90), minimumAttendance: 6, origin: 'staff', ...given,
    },
  })
}

/** A proposal that the group is looking at. */
export function rhythmProposal(
  communityId: string,
  madeById: string,
  given: Partial<Prisma.RhythmProposalUncheckedCreateInput> = {},
): Promise<RhythmProposal> {
  return owner().rhythmProposal.create({ data: { communityId, madeById, change: {}, ...given } })
}
