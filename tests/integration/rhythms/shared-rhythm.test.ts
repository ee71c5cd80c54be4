import { expect, test } from 'vitest'
import { viewerFor } from '@/lib/access/viewer'
import { facilitatorHome } from '@/lib/dashboards/facilitator-home.queries'
import { programPage } from '@/lib/dashboards/program.queries'
import { closeRhythm } from '@/lib/rhythms/close-rhythm.command'
import { heldRhythm, sharedRhythm, staffRhythm } from '@/lib/rhythms/rhythm.queries'
import { takeRhythmPosition } from '@/lib/rhythms/take-rhythm-position.command'
import { callExtraSession } from '@/lib/sessions/call-extra-session.command'
import { callOffSession } from '@/lib/sessions/call-off-session.command'
import { placeSession } from '@/lib/sessions/place-session.command'
import { sessionPage } from '@/lib/sessions/session.queries'
import { departure } from '@/tests/factories/memberships'
import { as } from '@/tests/integration/check-ins/world'
import { owner } from '@/tests/setup/owner'
import { midway, proposalOf, world } from './world'

const viewer = async ({ id }: { id: string }, now = midway) => Object.assign(await viewerFor(id, now), { personId: id })

test('nobody sees where others stand, not even as a count, until all of it is shown at once', async () => {
  const { group, facilitator, people } = await world(3)
  const { id } = await proposalOf(group.id)
  const option = await owner().timeOption.create({ data: { proposalId: id, weekday: 4, startsAtTime: '10:00' } })
  const say = (index: number, given: Record<string, unknown>) => as(people[index]!, takeRhythmPosition, { proposalId: id, ...given }, midway)
  await say(0, { agrees: 'no', suggestion: 'A quiet word', [`time.${option.id}`]: 'works' })
  await say(1, { agrees: 'yes', [`time.${option.id}`]: 'cannot' })
  for (const who of [facilitator, people[2]!]) {
    const shared = await sharedRhythm(await viewer(who), group.slug, midway)
    expect(shared!.proposal).toMatchObject({ mine: null, together: null, times: [{ mine: null, answers: null }] })
    expect(JSON.stringify(shared)).not.toContain('A quiet word')
  }
  const own = await sharedRhythm(await viewer(people[0]!), group.slug, midway)
  expect(own!.proposal).toMatchObject({ mine: { suggestion: 'A quiet word' }, together: null, times: [{ mine: 'works', answers: null }] })
  await as(facilitator, closeRhythm, { proposalId: id }, midway)
  const after = await sharedRhythm(await viewer(people[2]!), group.slug, midway)
  expect(after!.proposal!.together).toEqual({ agree: 1, otherwise: 1, suggestions: ['A quiet word'] })
  expect(after!.proposal!.times[0]!.answers).toBe('Suits 1, if needed 0, can’t 1.')
  expect(JSON.stringify(after!.proposal)).not.toContain(people[0]!.id)
})

test('the rhythm is shared by those who are in, and by nobody who is not or has left', async () => {
  const { group, facilitator, people, staff, outsiders } = await world(2)
  const left = await owner().membership.findFirstOrThrow({ where: { personId: people[1]!.id } })
  await departure(left.id)
  for (const who of [...Object.values(outsiders), people[1]!, staff]) expect(await sharedRhythm(await viewer(who), group.slug, midway)).toBeNull()
  for (const who of [...Object.values(outsiders), people[0]!, staff]) expect(await heldRhythm(await viewer(who), group.slug)).toBeNull()
  for (const who of [...Object.values(outsiders), people[0]!, facilitator]) expect(await staffRhythm(await viewer(who), group.slug)).toBeNull()
  expect(await sharedRhythm(await viewer(people[0]!), group.slug, midway)).toMatchObject({ isMember: true, rhythm: { version: 1 } })
  expect(await staffRhythm(await viewer(staff), group.slug)).toMatchObject({ trail: [{ title: 'First set by the program team' }] })
})

test('the link to the call is for members from the day before; that there is one is known earlier', async () => {
  const { group, facilitator, people } = await world(1)
  const session = await owner().session.findFirstOrThrow({ where: { communityId: group.id, number: 4 } })
  const both = { sessionId: session.id, how: 'both', place: 'Sale library', meetingLink: 'https://meet.example.org/secret' }
  await as(facilitator, placeSession, both, midway)
  const early = await sessionPage(await viewer(people[0]!), session.id, midway)
  expect(early).toMatchObject({ place: 'Sale library', meetingLink: null, meets: 'both', comesRemotely: false })
  const dayBefore = new Date(session.startsAt.getTime() - 86_400_000)
  expect(await sessionPage(await viewer(people[0]!), session.id, new Date(dayBefore.getTime() - 1))).toMatchObject({ meetingLink: null })
  expect(await sessionPage(await viewer(people[0]!), session.id, dayBefore)).toMatchObject({ meetingLink: 'https://meet.example.org/secret' })
})

test('lists count the series: what is called off is neither held nor to come, and extra sessions stand beside it', async () => {
  const { group, facilitator, staff } = await world(1)
  const fourth = await owner().session.findFirstOrThrow({ where: { communityId: group.id, number: 4 } })
  await as(facilitator, callOffSession, { sessionId: fourth.id, reason: 'Flood.' }, midway)
  await as(facilitator, callExtraSession, { communityId: group.id, at: '2027-10-21 16:00' }, midway)
  await owner().program.update({ where: { id: group.programId }, data: { endsOn: new Date('2028-06-30') } })
  const lines = (await programPage(await viewer(staff), midway))!.flatMap((program) => program.lines)
  expect(lines.find(({ slug }) => slug === group.slug)).toMatchObject({ session: { words: '3 of 5 held', note: 'Next 21 Oct' } })
  const home = await facilitatorHome(await viewer(facilitator), midway)
  expect(home!.leading).toMatchObject({ kind: 'extra' })
  expect(home!.communities[0]!.last).toMatchObject({ number: 3, kind: 'regular' })
})
