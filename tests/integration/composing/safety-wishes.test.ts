import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/actor'
import { viewerFor, visitorViewer } from '@/lib/access/viewer'
import { composingPage } from '@/lib/composing/composing.queries'
import { lookingAt } from '@/lib/composing/looking.rules'
import { matchWish } from '@/lib/composing/match-wish.command'
import { readWishes } from '@/lib/composing/read-wishes.command'
import { wishesPage } from '@/lib/composing/wishes.queries'
import { writeNotPlacedWith } from '@/lib/interests/not-placed-with.writes'
import { execute } from '@/lib/kernel/command'
import { community, facilitation } from '@/tests/factories/communities'
import { interest, membership } from '@/tests/factories/memberships'
import { person, personWithRole, safetyLead } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'
import { choose, chooseNow, staffCalled } from './world'

let dana: Viewer
let lead: Viewer
const now = () => ({ now: new Date() })
const secret = 'My former partner, Zebedee'

beforeAll(async () => {
  dana = await staffCalled('Dana Okafor')
  lead = await viewerFor((await safetyLead({ calledName: 'Hannah Lindqvist' })).id, new Date())
})

async function wished() {
  const group = await community()
  const asker = await person()
  const asking = await interest(group.id, { personId: asker.id, calledName: 'Ama Mensah' })
  const meant = await interest(group.id, { calledName: 'Zeb Quill' })
  const [wishId] = await writeNotPlacedWith(owner(), asking.formId, [secret])
  return { group, asker, asking, meant, wishId: wishId! }
}

const match = (viewer: Viewer, wishId: string, communityId: string, means: string) => execute(matchWish, viewer, { wishId, communityId, means }, now())
const read = (viewer: Viewer, communityId: string) => execute(readWishes, viewer, { communityId }, now())
const rowsOf = async (viewer: Viewer, slug: string) => (await composingPage(viewer, slug, lookingAt({ show: 'all' }), new Date()))!.rows

test('a safety lead reads the words, and for each who asked it is written down who read them', async () => {
  const { group, asker, asking, meant, wishId } = await wished()
  const outcome = await read(lead, group.id)
  expect(outcome).toMatchObject({ kind: 'done', data: { wishes: [{ id: wishId, name: 'Ama Mensah', words: secret, means: '' }] } })
  const { people } = (outcome as { data: { people: { value: string; words: string }[] } }).data
  expect(people).toEqual([{ value: `person:${asker.id}`, words: 'Ama Mensah, wrote to us' }, { value: `form:${meant.formId}`, words: 'Zeb Quill, wrote to us' }])
  expect(await owner().auditEntry.findMany({ where: { act: 'composing.wish-read', personId: asker.id } })).toMatchObject([{ actorId: lead.personId, subjectId: asking.formId }])
  expect(await wishesPage(lead, group.slug)).toMatchObject({ wishes: 1, unmatched: 1 })
})

test('what was read is kept nowhere else', async () => {
  const { group } = await wished()
  await execute(readWishes, lead, { communityId: group.id }, { now: new Date(), idempotencyKey: crypto.randomUUID() })
  expect(JSON.stringify(await owner().idempotencyKey.findMany())).not.toContain('Zebedee')
  expect(await owner().auditEntry.count({ where: { OR: [{ actorNote: { contains: 'Zebedee' } }, { subjectId: { contains: 'Zebedee' } }] } })).toBe(0)
})

test('nobody else reads or matches a wish: not staff, not the administrator, not a lead who is no longer staff', async () => {
  const { group, wishId, meant } = await wished()
  const leadAlone = await viewerFor((await personWithRole('safety_lead')).id, new Date())
  const others = [leadAlone, visitorViewer, await viewerFor((await personWithRole('administrator')).id, new Date()), await viewerFor((await personWithRole('supervisor')).id, new Date())]
  for (const viewer of others) {
    expect(await read(viewer, group.id)).toEqual({ kind: 'missing' })
    expect(await match(viewer, wishId, group.id, `form:${meant.formId}`)).toEqual({ kind: 'missing' })
    expect(await wishesPage(viewer, group.slug)).toBeNull()
  }
  expect(await read(dana, group.id)).toMatchObject({ kind: 'refused' })
  expect(await match(dana, wishId, group.id, `form:${meant.formId}`)).toEqual({ kind: 'missing' })
  expect(await wishesPage(dana, group.slug)).toBeNull()
  expect(await owner().notPlacedWith.findUniqueOrThrow({ where: { id: wishId } })).toMatchObject({ meansFormId: null, matchedAt: null })
})

test('once matched, the other of the two is blocked for staff who see neither who nor why; matched with nobody, nothing is', async () => {
  const { group, asking, meant, wishId } = await wished()
  await choose(dana, asking.id, 'offer')
  expect(await choose(dana, meant.id, 'offer')).toMatchObject({ kind: 'done' })
  await chooseNow(dana, meant.id, 'undecided')
  expect(await match(lead, wishId, group.id, `form:${meant.formId}`)).toMatchObject({ kind: 'done', data: { slug: group.slug } })
  expect(await chooseNow(dana, meant.id, 'offer')).toMatchObject({ kind: 'refused', because: expect.stringContaining('in confidence') as string })
  const page = await composingPage(dana, group.slug, lookingAt({ show: 'all' }), new Date())
  expect(page!.rows.map(({ id, keptApart }) => [id, keptApart])).toEqual(expect.arrayContaining([[meant.id, true], [asking.id, false]]))
  expect(JSON.stringify(page)).not.toMatch(/Zebedee|means|wish/i)
  await match(lead, wishId, group.id, '')
  expect((await rowsOf(dana, group.slug)).some(({ keptApart }) => keptApart)).toBe(false)
  expect(await chooseNow(dana, meant.id, 'offer')).toMatchObject({ kind: 'done' })
  await match(lead, wishId, group.id, `form:${meant.formId}`)
  expect(await composingPage(dana, group.slug, lookingAt({}), new Date())).toMatchObject({ keptApartHere: 2 })
})

test('a wish holds against members and facilitators too, and by whatever form either of the two comes', async () => {
  const { group, asker, asking, wishId } = await wished()
  const [member, holds] = [await person(), await person()]
  await membership(group.id, member.id)
  await facilitation(group.id, holds.id)
  for (const { id } of [member, holds]) {
    await match(lead, wishId, group.id, `person:${id}`)
    expect(await choose(dana, asking.id, 'offer')).toMatchObject({ kind: 'refused' })
  }
  const elsewhere = await community()
  await membership(elsewhere.id, member.id)
  const again = await interest(elsewhere.id, { personId: asker.id })
  await match(lead, wishId, group.id, `person:${member.id}`)
  expect(await choose(dana, again.id, 'offer')).toMatchObject({ kind: 'refused' })
})

test('a form whose person gets an account later stays the one who was meant', async () => {
  const { group, asking, meant, wishId } = await wished()
  await match(lead, wishId, group.id, `form:${meant.formId}`)
  const zeb = await person()
  await owner().interestForm.update({ where: { id: meant.formId }, data: { personId: zeb.id } })
  await membership(group.id, zeb.id)
  expect(await choose(dana, asking.id, 'offer')).toMatchObject({ kind: 'refused' })
})
