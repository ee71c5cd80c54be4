import 'server-only'
import type { Tx } from '@/lib/kernel/db'
import { applyRhythm } from './apply-rhythm.writes'
import type { RhythmValues } from './rhythm.rules'
import type { Slot, Standing } from './slots.rules'
import type { SetRhythm } from './stored-rhythm.rules'

type Agreed = {
  community: {
    communityId: string
    listedAt: Date | null
    sessions: readonly (Standing & { place: string | null; meetingLink: string | null })[]
  }
  rhythm: SetRhythm
  next: RhythmValues
  slots: readonly Slot[]
  origin: 'group' | 'group_with_staff'
  why: string | null
  byId: string
  now: Date
}

const dayOf = (stored: Date) => stored.toISOString().slice(0, 10)

/** The next version of a rhythm as its group agreed; what staff left open and what is kept clear of stay as they were. */
export async function agreeRhythm(tx: Tx, { community, rhythm, next, ...agreed }: Agreed): Promise<void> {
  const { communityId, listedAt, sessions } = community
  const { version, open, firstOn, avoidsSchoolHolidays, localHolidayOn } = rhythm
  await applyRhythm(tx, {
    ...agreed, communityId, sessions, open, avoidsSchoolHolidays,
    listed: listedAt !== null,
    version: version + 1,
    values: next,
    firstOn: dayOf(firstOn),
    localHolidayOn: localHolidayOn && dayOf(localHolidayOn),
  })
}
