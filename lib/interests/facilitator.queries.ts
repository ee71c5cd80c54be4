import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { isFacilitator } from '@/lib/access/actor'
import { communitiesVisibleTo } from '@/lib/communities/community.scope'
import { db } from '@/lib/kernel/db'
import { interestsForFacilitator } from './form.scope'

/** Forms shown to a facilitator at once; the ones that came first stand first. */
const mostForms = 200

/**
 * The forms sent for a community that the viewer facilitates, as far as she needs them: no address, no employer, no way to
 * reach anybody, and nothing of whom somebody is not to be placed with. Null for anybody else.
 */
export async function formsToRead(viewer: Viewer, slug: string) {
  if (viewer.facilitates.length === 0) return null
  const [community, interests] = await Promise.all([
    db().community.findFirst({
      where: { AND: [{ slug }, communitiesVisibleTo(viewer)] },
      select: { id: true, name: true, colour: true, cap: true },
    }),
    db().interest.findMany({
      relationLoadStrategy: 'join',
      where: { AND: [{ community: { slug } }, interestsForFacilitator(viewer)] },
      orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
      take: mostForms,
      select: {
        id: true, communityId: true, rank: true,
        form: {
          select: {
            calledName: true, pronouns: true, setting: true, region: true, yearsInPrevention: true, aloneInRole: true, hopes: true,
            canOffer: true, accessNeeds: true,
            cannotMake: { select: { session: { select: { communityId: true } } } },
          },
        },
      },
    }),
  ])
  if (!community || !isFacilitator(viewer, community.id)) return null
  return {
    ...community,
    forms: interests.map(({ id, communityId, rank, form: { cannotMake, ...form } }) => ({
      id,
      rank,
      ...form,
      away: cannotMake.filter(({ session }) => session.communityId === communityId).length,
    })),
  }
}

export type FormToRead = NonNullable<Awaited<ReturnType<typeof formsToRead>>>['forms'][number]
