import 'server-only'
import { communitiesRunBy } from '@/lib/communities/community.scope'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import { wallAt } from '@/lib/sessions/wall-time.rules'
import { applyRhythm } from './apply-rhythm.writes'
import { openProposal, setAside } from './proposal.writes'
import { rhythmSubject } from './rhythm-subject.scope'
import { maySetRhythm } from './rhythm.policy'
import { setRhythmInput } from './rhythm.schema'
import { begunCount, daysHold, parted, slotsOf, wantedNumbers } from './slots.rules'
import { tidied, unsound, unsoundRange } from './sound.rules'
import { stillAsSeen } from './stale.rules'
import { openFromForm, valuesOf } from './stored-rhythm.rules'

/** Sets the rhythm of a community, with the dates that staff looked at. Sessions that have begun stay as they are. */
export const setRhythm = defineCommand({
  name: 'rhythms.rhythm-set',
  input: setRhythmInput,
  subject: ({ tx, viewer, input }) => rhythmSubject(tx, { AND: [{ id: input.communityId }, communitiesRunBy(viewer)] }),
  authorize: maySetRhythm,
  async run({ tx, viewer, input, subject, now }) {
    const values = valuesOf(tidied(input))
    const open = openFromForm(input)
    insist(stillAsSeen(subject.rhythm, subject.setBy, input.seenVersion, values))
    const { sessions, timeZone, communityId } = subject
    const before = subject.rhythm?.number ?? values.number
    const wrong = unsound(values, begunCount(sessions, before, now)) ?? unsoundRange(values, open)
    if (wrong) throw new Refusal(wrong.because)
    if (subject.rhythm && input.why === '') throw new Refusal('Say why, in a few words. It stands in the trail.', 'why')
    const wanted = wantedNumbers(sessions, before, values.number, now)
    const days = wanted.flatMap((number) => input.days[String(number)] ?? [])
    const held = parted(sessions, now).begun.findLast(({ cancelled }) => !cancelled)
    const last = held ? wallAt(held.startsAt, timeZone).day : null
    insist(daysHold(days, wanted.length, { ...values, timeZone }, { last, now }))
    await setAside(tx, communityId, now)
    const { firstOn, avoidsSchoolHolidays, localHolidayOn } = input
    const { version } = await applyRhythm(tx, {
      communityId, listed: subject.listedAt !== null, version: (subject.rhythm?.version ?? 0) + 1, values, open, firstOn,
      avoidsSchoolHolidays, localHolidayOn, sessions, slots: slotsOf(days, wanted, { ...values, timeZone }),
      origin: 'staff', why: input.why || null, byId: viewer.personId!, now,
    })
    if (input.toGroup) await openProposal(tx, { communityId, madeById: viewer.personId!, reason: null, times: [], now })
    return { slug: subject.slug, version }
  },
  audit: ({ subject }) => ({ subjectId: subject.communityId }),
})
