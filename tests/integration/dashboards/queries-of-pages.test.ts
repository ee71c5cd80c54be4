import { decode } from 'next-auth/jwt'
import { beforeAll, expect, test } from 'vitest'
import { viewerBySignIn, viewerFor } from '@/lib/access/viewer'
import { auditPage, myAudit } from '@/lib/audit/audit.queries'
import { checkIn } from '@/lib/check-ins/check-in.command'
import { feelingsAt } from '@/lib/check-ins/feeling.queries'
import { rollPage } from '@/lib/check-ins/roll.queries'
import { roomPage } from '@/lib/check-ins/room.queries'
import { sayArriving } from '@/lib/check-ins/say-feeling.command'
import { composingPage } from '@/lib/composing/composing.queries'
import { lettersPage } from '@/lib/composing/letters.queries'
import { lookingAt } from '@/lib/composing/looking.rules'
import { communityInside } from '@/lib/communities/inside.queries'
import { facilitatorHome } from '@/lib/dashboards/facilitator-home.queries'
import { homePage } from '@/lib/dashboards/home.queries'
import { programCommunity } from '@/lib/dashboards/program-community.queries'
import { programPage } from '@/lib/dashboards/program.queries'
import { attendancePage } from '@/lib/attendance/attendance.queries'
import { membershipRun } from '@/lib/memberships/membership-run.queries'
import { myMembership } from '@/lib/memberships/my-membership.queries'
import { importsPage } from '@/lib/imports/import.queries'
import { formsToRead } from '@/lib/interests/facilitator.queries'
import { formPage, myForms, myNotPlacedWith } from '@/lib/interests/form.queries'
import { queriesSoFar } from '@/lib/kernel/query-count'
import { planToHold, planToWrite } from '@/lib/plans/plan.queries'
import { ownData } from '@/lib/own-data/own-data.queries'
import { sessionPage } from '@/lib/sessions/session.queries'
import { community, facilitation } from '@/tests/factories/communities'
import { draft } from '@/tests/factories/interests'
import { interest, membership } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { signIn } from '@/tests/factories/sign-ins'
import { dayFromNow, minutesFromNow } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import { as, memberOf } from '@/tests/integration/check-ins/world'

process.env['COUNT_QUERIES'] = 'on'

/** Who is asking, the settings, and now and then the time of last use, besides what a page reads. */
const besides = 3
const most = 8

type Person = Awaited<ReturnType<typeof viewerFor>> & { personId: string }
type Group = Awaited<ReturnType<typeof groupOf>>

const viewer = async (who: { id: string }) => (await viewerFor(who.id, new Date())) as Person

/** A community of so many members with a session under way, at which everybody has said how she arrives. */
async function groupOf(size: number) {
  const { id, slug } = await community({ cap: size })
  const facilitator = await person()
  await facilitation(id, facilitator.id)
  const members = await Promise.all(Array.from({ length: size }, () => memberOf(id)))
  const open = await session(id)
  for (let earlier = 1; earlier < size / 5; earlier += 1) {
    await session(id, { startsAt: minutesFromNow(-10_000 * earlier), endsAt: minutesFromNow(-10_000 * earlier + 90) })
  }
  const said = { sessionId: open.id, answer: 'good', ownWord: 'here', audience: 'group' }
  for (const member of members.slice(1)) {
    await as(member, checkIn, { sessionId: open.id })
    await as(member, sayArriving, said)
  }
  for (let form = 0; form < size; form += 1) await interest(id)
  const places = await owner().membership.findMany({ where: { communityId: id }, select: { id: true, personId: true } })
  // Every fourth takes a break, and half of them wanted a change to be known.
  const away = places.filter((_place, index) => index % 4 === 1)
  await owner().pause.createMany({ data: away.map((place) => ({ membershipId: place.id, fromOn: dayFromNow(-5), returnsOn: dayFromNow(9) })) })
  await owner().groupLine.createMany({ data: places.slice(0, size / 2).map(({ personId }) => ({ communityId: id, personId, kind: 'changed_work' as const })) })
  // A form that names as many communities, and holds as many dates, as the group is large.
  const { id: formId } = await draft(id, { personId: members[0]!.id })
  for (let more = 0; more < size / 10; more += 1) {
    const other = await community()
    await owner().interest.create({ data: { formId, communityId: other.id, personId: members[0]!.id, address: 'many@example.org', rank: more + 2 } })
    await owner().sessionCannotMake.create({ data: { formId, sessionId: (await session(other.id)).id } })
  }
  return { slug, formId, place: places[0]!.id, sessionId: open.id, member: await viewer(members[0]!), facilitator: await viewer(facilitator) }
}

let few: Group
let many: Group
let staff: Person
let administrator: Person

beforeAll(async () => {
  few = await groupOf(10)
  many = await groupOf(100)
  staff = await viewer(await personWithRole('staff'))
  administrator = await viewer(await personWithRole('administrator'))
}, 120_000)

async function counted(read: () => Promise<unknown>): Promise<number> {
  const before = queriesSoFar()
  expect(await read()).toBeTruthy()
  return queriesSoFar() - before
}

const now = () => new Date()

test.each<[string, (group: Group) => Promise<unknown>]>([
  ['a member’s home', ({ member }) => homePage(member, now())],
  ['a session', ({ member, sessionId }) => sessionPage(member, sessionId, now())],
  ['what was said at a session', ({ member, sessionId }) => feelingsAt(member, sessionId)],
  ['the inside of a community', ({ member, slug }) => communityInside(member, slug, now())],
  ['her own place in a community', ({ member, slug }) => myMembership(member, slug, now())],
  ['a place as staff see it', ({ slug, place }) => membershipRun(staff, slug, place, now())],
  ['a form', async ({ member, formId }) => {
    const form = await formPage(member, null, formId, now())
    return form && myNotPlacedWith(member, form)
  }],
  ['how far she has come', ({ member }) => myForms(member, null, now())],
  ['the forms that a facilitator reads', ({ facilitator, slug }) => formsToRead(facilitator, slug)],
  ['a facilitator’s home', ({ facilitator }) => facilitatorHome(facilitator, now())],
  ['a facilitator’s screen', ({ facilitator, sessionId }) => roomPage(facilitator, sessionId, now())],
  ['the roll', ({ facilitator, sessionId }) => rollPage(facilitator, sessionId, now())],
  ['a plan to write', ({ facilitator, sessionId }) => planToWrite(facilitator, sessionId, now())],
  ['a plan to hold a part of', ({ member, sessionId }) => planToHold(member, sessionId, now())],
  ['who comes', ({ facilitator, slug }) => attendancePage(facilitator, slug, now())],
  ['the program', () => programPage(staff, now())],
  ['a community as staff see it', ({ slug }) => programCommunity(staff, slug, now())],
  ['everything that is kept of a member', ({ member }) => ownData(member)],
  ['what was done about a member', ({ member }) => myAudit(member, null)],
  ['the audit', () => auditPage(administrator, null, null)],
  ['lists that were brought', () => importsPage(staff)],
  ['composing a community', ({ slug }) => composingPage(staff, slug, lookingAt({}), now())],
  ['the letters that wait', ({ slug }) => lettersPage(staff, slug)],
])('%s takes as many statements for a hundred people as for ten', async (_page, read) => {
  const forTen = await counted(() => read(few))
  expect(await counted(() => read(many))).toBe(forTen)
  expect(forTen).toBeGreaterThan(0)
  expect(forTen + besides).toBeLessThanOrEqual(most)
})

test('who is asking is one statement, however many communities she has been in', async () => {
  const someone = await person()
  for (let count = 0; count < 6; count += 1) await membership((await community()).id, someone.id)
  const { cookie } = await signIn(someone.id)
  const token = await decode({ token: cookie.value, secret: process.env['NEXTAUTH_SECRET']! })
  const before = queriesSoFar()
  const known = await viewerBySignIn(String(token?.['sid']), now())
  expect(queriesSoFar() - before).toBe(1)
  expect(known).toMatchObject({ personId: someone.id })
  expect(known.memberships).toHaveLength(6)
})
