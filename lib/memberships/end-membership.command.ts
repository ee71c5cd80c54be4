import 'server-only'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import { dateOf } from '@/lib/kernel/dates'
import { mayEndWithSeries, seriesEndsOn } from './departure.rules'
import { recordDeparture } from './departure.writes'
import { mayEndMembership, mayNoteEndOfSeries } from './membership.policy'
import { endMembershipInput, endWithSeriesInput } from './membership.schema'
import { membershipsOfProcess, membershipsRunBy } from './membership.scope'

/** Ends somebody's membership, at once and with a reason that she can read. No mail is sent: the team tells her itself. */
export const endMembership = defineCommand({
  name: 'memberships.ended-by-staff',
  input: endMembershipInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    tx.membership.findFirst({
      where: { AND: [{ id: input.membershipId }, membershipsRunBy(viewer)] },
      select: { id: true, personId: true, communityId: true, community: { select: { slug: true, timeZone: true } } },
    }),
  authorize: mayEndMembership,
  async run({ tx, viewer, input, subject, now }) {
    const { id: membershipId, personId, communityId, community } = subject
    const leftOn = dateOf(now, community.timeZone)
    const ending = { kind: 'ended_by_staff', leftOn, reason: input.reason, recordedById: viewer.personId, now } as const
    await recordDeparture(tx, { membershipId, communityId, personId, ...ending })
    return { slug: community.slug }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})

/** Makes a member a former member once her series is over: noted by the clock, once. */
export const endWithSeries = defineCommand({
  name: 'memberships.series-over',
  input: endWithSeriesInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    tx.membership.findFirst({
      where: { AND: [{ id: input.membershipId }, membershipsOfProcess(viewer), { departure: null }] },
      select: {
        id: true, personId: true, communityId: true,
        community: {
          select: {
            timeZone: true,
            program: { select: { endsOn: true } },
            sessions: { where: { cancellation: null }, orderBy: { startsAt: 'desc' }, take: 1, select: { startsAt: true } },
          },
        },
      },
    }),
  authorize: mayNoteEndOfSeries,
  async run({ tx, subject, now }) {
    const { id: membershipId, personId, communityId, community } = subject
    insist(mayEndWithSeries(community, now))
    const ending = { kind: 'series_over', leftOn: seriesEndsOn(community), recordedById: null, now } as const
    const ended = await recordDeparture(tx, { membershipId, communityId, personId, ...ending })
    if (!ended) throw new Refusal('It was noted a moment ago.')
    return {}
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})
