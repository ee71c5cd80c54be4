import { expect, test } from 'vitest'
import { viewerFor } from '@/lib/access/viewer'
import { agreeInstead } from '@/lib/attendance/agree-instead.command'
import { attendancePage } from '@/lib/attendance/attendance.queries'
import { execute } from '@/lib/kernel/command'
import type { RollStatus } from '@/prisma/generated/enums'
import { community, facilitation } from '@/tests/factories/communities'
import { membership } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { minutesFromNow } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'

const now = () => new Date()
const viewerOf = ({ id }: { id: string }) => viewerFor(id, now())
const days = (count: number) => ({ startsAt: minutesFromNow(count * 1440), endsAt: minutesFromNow(count * 1440 + 90) })

/** A community of four sessions, two of them held with these statuses, of which three are agreed. */
async function group(statuses: readonly RollStatus[]) {
  const ours = await community({ minimumAttendance: 3 })
  const [marlee, priya] = [await person(), await person({ calledName: 'Priya', pronouns: 'she/her' })]
  await facilitation(ours.id, marlee.id)
  const place = await membership(ours.id, priya.id)
  const sessions = []
  for (const day of [-28, -14, 14, 28]) sessions.push(await session(ours.id, days(day)))
  for (const [index, status] of statuses.entries()) {
    await owner().rollEntry.create({ data: { sessionId: sessions[index]!.id, personId: priya.id, status, recordedById: marlee.id } })
  }
  const page = async (viewer = viewerOf(marlee)) => attendancePage(await viewer, ours.slug, now())
  return { ours, marlee, priya, place, sessions, page, hers: async () => (await page())!.people[0]! }
}

test('the note comes one session before it is too late, and goes when something else is agreed', async () => {
  const { hers, place, marlee } = await group(['here', 'apology'])
  expect(await hers()).toMatchObject({ words: 'Attended 1, sent word 1 of 2 so far.', note: expect.stringMatching(/^One more missed and the three agreed/) as string, ring: false })
  const words = 'Reads the recaps and comes to the last two.'
  expect(await execute(agreeInstead, await viewerOf(marlee), { membershipId: place.id, words }, { now: now() })).toMatchObject({ kind: 'done' })
  expect(await hers()).toMatchObject({ note: null, agreed: { words } })
})

test('a session that no longer counts is counted again at once, and so is one called off', async () => {
  const { hers, sessions } = await group(['no_word', 'no_word'])
  expect(await hers()).toMatchObject({ note: expect.stringContaining('can’t be reached any more') as string, ring: true })
  await owner().session.update({ where: { id: sessions[0]!.id }, data: { counts: false } })
  expect(await hers()).toMatchObject({ words: 'Attended 0, no word 1 of 1 so far.', ring: false })
  await owner().sessionCancellation.create({ data: { sessionId: sessions[1]!.id, reason: 'Storm', cancelledById: (await person()).id } })
  expect(await hers()).toMatchObject({ words: 'No session yet.', note: expect.stringMatching(/the two agreed/) as string })
})

test('only those who facilitate and staff read it, and only the first write', async () => {
  const { page, place, priya } = await group([])
  const staff = viewerOf(await personWithRole('staff'))
  expect(await page(staff)).not.toBeNull()
  for (const outsider of [priya, await person(), await personWithRole('supervisor'), await personWithRole('administrator')]) {
    expect(await page(viewerOf(outsider))).toBeNull()
  }
  const act = { membershipId: place.id, words: 'Nothing' }
  for (const viewer of [await staff, await viewerOf(priya)]) expect(await execute(agreeInstead, viewer, act, { now: now() })).toEqual({ kind: 'missing' })
  expect(await owner().agreedInstead.count({ where: { membershipId: place.id } })).toBe(0)
})
