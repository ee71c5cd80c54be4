import 'server-only'
import { z } from 'zod'
import { communitiesRunBy } from '@/lib/communities/community.scope'
import { rhythmInWords } from '@/lib/communities/rhythm.rules'
import { defineCommand, insist } from '@/lib/kernel/command'
import { dayAndYearInWords, dayInWords, storedDays } from '@/lib/kernel/dates'
import { env } from '@/lib/kernel/env'
import { enqueue } from '@/lib/kernel/outbox'
import { personForInterest } from '@/lib/people/person-for-interest.writes'
import { mayOfferPlace } from './offer.policy'
import { hasRoom, offerOpenUntil } from './offer.rules'

/** Offers a place to whoever sent an interest, and mails her. Places cannot exceed the cap, however many press at once. */
export const offerPlace = defineCommand({
  name: 'memberships.place-offered',
  input: z.object({ interestId: z.uuid() }),
  subject: ({ tx, viewer, input }) =>
    tx.interest.findFirst({
      where: { id: input.interestId, sentAt: { not: null }, withdrawnAt: null, community: communitiesRunBy(viewer) },
      select: {
        id: true, address: true, personId: true, communityId: true,
        form: { select: { calledName: true, pronouns: true, personalAddress: true, setting: true, region: true } },
        community: {
          select: {
            name: true, timeZone: true,
            sessions: { orderBy: { number: 'asc' }, select: { startsAt: true, endsAt: true } },
          },
        },
      },
    }),
  authorize: mayOfferPlace,
  async run({ tx, viewer, subject, now }) {
    const { community } = subject
    // The community's row is the one guard of its places: two offers at once are made one after the other.
    const [places] = await tx.$queryRaw<{ placesTaken: number; cap: number }[]>`
      select "placesTaken", "cap" from "Community" where "id" = ${subject.communityId}::uuid for update`
    insist(hasRoom(places!))
    const personId = await personForInterest(tx, { ...subject.form, personId: subject.personId, address: subject.address }, now)
    const openUntilOn = offerOpenUntil(now, community.timeZone)
    const offer = await tx.offer.create({
      data: { communityId: subject.communityId, personId, interestId: subject.id, offeredById: viewer.personId!, offeredAt: now, openUntilOn },
      select: { id: true },
    })
    await tx.interest.updateMany({ where: { id: subject.id }, data: { personId } })
    await tx.community.updateMany({ where: { id: subject.communityId }, data: { placesTaken: { increment: 1 } } })
    await enqueue(tx, 'offer', {
      to: subject.address,
      calledName: subject.form.calledName,
      communityName: community.name,
      rhythm: rhythmInWords(community.sessions, community.timeZone),
      dates: community.sessions.map((session) => dayAndYearInWords(session.startsAt, community.timeZone)),
      openUntil: dayInWords(openUntilOn, storedDays),
      link: `${env().APP_URL}/offers/${offer.id}`,
    })
    return { offerId: offer.id, personId }
  },
  audit: ({ data }) => ({ subjectId: data.offerId, personId: data.personId }),
  conflicts: {
    offer_once_per_community: 'A place was already offered to this person.',
    offer_once_per_interest: 'A place was already offered to this person.',
    places_within_cap: 'The last place was offered a moment ago.',
  },
})
