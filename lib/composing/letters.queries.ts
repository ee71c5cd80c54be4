import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { communitiesRunBy } from '@/lib/communities/community.scope'
import { db } from '@/lib/kernel/db'
import { env } from '@/lib/kernel/env'
import { offerOpenUntil } from '@/lib/memberships/offer.rules'
import { siteSettings } from '@/lib/settings/settings.queries'
import { interestsThatStand, interestsToCompose } from './interest.scope'
import { answerLetterOf, offerLetterOf, stampOf } from './letter.rules'
import { communityToTell, toTell } from './letter-fields.scope'
import { mayCompose } from './placing.policy'
import { wordingsOf } from './wording.rules'

const wordings = () => db().letterWording.findMany({ select: { choice: true, subject: true, body: true, changedAt: true } })

/** The letters of a community that wait to be sent, and the batches that went. Null for all but staff. */
export async function lettersPage(viewer: Viewer, slug: string) {
  const [community, unsent, kept] = await Promise.all([
    db().community.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ slug }, communitiesRunBy(viewer)] },
      select: {
        id: true, slug: true, name: true, timeZone: true,
        program: { select: { name: true } },
        letterBatches: {
          orderBy: { sentAt: 'desc' }, take: 20,
          select: { id: true, sentAt: true, sentBy: { select: { calledName: true } }, letters: { select: { choice: true } } },
        },
      },
    }),
    db().interest.findMany({
      relationLoadStrategy: 'join',
      where: {
        ...interestsThatStand,
        community: { AND: [{ slug }, communitiesRunBy(viewer)] },
        placing: { choice: { not: null }, letterSentAt: null },
      },
      orderBy: [{ form: { calledName: 'asc' } }, { id: 'asc' }],
      select: toTell,
    }),
    wordings(),
  ])
  if (!community) return null
  const letters = unsent.map(({ id, form, placing }) => ({
    id, name: form.calledName, choice: placing!.choice!, about: placing!.reason?.words ?? placing!.otherCommunity?.name ?? null,
  }))
  return { ...community, letters, stamp: stampOf(unsent.map(({ placing }) => placing!), kept) }
}

/** One person's letter as it would be sent now, ready to be rendered; null when nothing waits to be told to her. */
export async function letterPreview(viewer: Viewer, interestId: string, now: Date) {
  const [interest, kept] = await Promise.all([
    db().interest.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ id: interestId, placing: { choice: { not: null }, letterSentAt: null } }, interestsToCompose(viewer)] },
      select: { ...toTell, community: { select: communityToTell } },
    }),
    wordings(),
  ])
  if (!interest?.placing?.choice) return null
  const { community, placing, form, address } = interest
  const { choice, reason, otherCommunity } = interest.placing
  const { questionsTo } = await siteSettings(viewer)
  const site = env().APP_URL
  const around = { community, wording: wordingsOf(kept)[choice], site, questionsTo }
  const told = { to: address, calledName: form.calledName }
  const letter =
    choice === 'offer'
      ? { name: 'offer', payload: offerLetterOf(told, around, { openUntilOn: offerOpenUntil(now, community.timeZone), link: `${site}/offers/…` }) }
      : { name: 'answer', payload: answerLetterOf({ ...told, choice: placing.choice!, reason: reason?.words ?? null, other: otherCommunity }, around) }
  return { ...letter, name: letter.name, choice, calledName: form.calledName, community: { slug: community.slug, name: community.name } }
}

/** What each letter says now, for those who write it; null for all but staff. */
export async function letterWordings(viewer: Viewer) {
  return mayCompose(viewer).allowed ? wordingsOf(await wordings()) : null
}

/** The reasons for “not this time” that can be chosen, in their order; null for all but staff. */
export async function placingReasons(viewer: Viewer) {
  if (!mayCompose(viewer).allowed) return null
  return db().placingReason.findMany({
    where: { retiredAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, words: true, _count: { select: { placings: true } } },
  })
}

/** The community whose interests the viewer may take away as a file; null for all but staff. */
export function communityToExport(viewer: Viewer, slug: string): Promise<{ name: string } | null> {
  return db().community.findFirst({ where: { AND: [{ slug }, communitiesRunBy(viewer)] }, select: { name: true } })
}
