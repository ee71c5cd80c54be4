import { chooseWorkShown } from '@/lib/memberships/choose-work-shown.command'
import { pauseMembership } from '@/lib/memberships/pause-membership.command'
import { answerPrevention } from '@/lib/people/answer-prevention.command'
import { endAffiliation } from '@/lib/people/end-affiliation.command'
import { dateOf } from '@/lib/kernel/dates'
import { owner } from '@/tests/setup/owner'
import { daysAfter, timeZone } from './calendar'
import { runAs } from './run'
import type { People } from './write-people'
import type { WrittenCommunity } from './write-program'

/** What members let their group see of their work; everybody else shows nothing, as at the start. */
const shown = {
  amarli: 'role_and_setting',
  yolanda: 'role_and_setting',
  jock: 'setting',
  winsome: 'role_and_setting',
  lani: 'setting',
} as const

async function placeOf(at: string, community: WrittenCommunity, people: People): Promise<string> {
  const where = { communityId_personId: { communityId: community.id, personId: people.get(at)! } }
  return (await owner().membership.findUniqueOrThrow({ where, select: { id: true } })).id
}

function typed(at: Date): string {
  return dateOf(at, timeZone).toISOString().slice(0, 10)
}

/**
 * What has changed for members of Regional and Rural lately: Winsome moved jobs and wanted the group to know, Rory is
 * between jobs and told nobody, Shona takes a break until some weeks from now.
 */
export async function changeOverTime(community: WrittenCommunity, people: People, now: Date): Promise<void> {
  for (const [at, showsGroup] of Object.entries(shown)) {
    const membershipId = await placeOf(at, community, people)
    await runAs(people.get(at)!, chooseWorkShown, { membershipId, showsGroup }, daysAfter(now, -30))
  }

  const winsome = await placeOf('winsome', community, people)
  await runAs(people.get('winsome')!, answerPrevention, { answer: 'yes', tell: winsome }, daysAfter(now, -6))

  const rory = people.get('rory')!
  const { id: affiliationId } = await owner().affiliation.findFirstOrThrow({ where: { personId: rory, untilOn: null }, select: { id: true } })
  const lastDay = daysAfter(now, -9)
  await runAs(rory, endAffiliation, { affiliationId, untilOn: typed(lastDay) }, lastDay)
  await runAs(rory, answerPrevention, { answer: 'between_roles' }, lastDay)

  const shona = await placeOf('shona', community, people)
  const began = daysAfter(now, -4)
  const days = { fromOn: typed(began), returnsOn: typed(daysAfter(now, 45)) }
  await runAs(people.get('shona')!, pauseMembership, { membershipId: shona, ...days }, began)
}
