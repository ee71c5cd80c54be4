import { expect, test } from 'vitest'
import { viewerFor, visitorViewer } from '@/lib/access/viewer'
import { actInWords, actLabels } from '@/lib/audit/act.labels'
import { auditPage, entriesOnPage, myAudit } from '@/lib/audit/audit.queries'
import { checkIn } from '@/lib/check-ins/check-in.command'
import { askForContact } from '@/lib/check-ins/contact-request.command'
import { offerPlace } from '@/lib/memberships/offer-place.command'
import { changeMyName } from '@/lib/people/change-my-name.command'
import { community } from '@/tests/factories/communities'
import { interest } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { as, world } from '@/tests/integration/check-ins/world'
import { owner } from '@/tests/setup/owner'

const viewer = (who: { id: string }) => viewerFor(who.id, new Date())

test('a person reads what was done about her and by whom, and nothing about anybody else', async () => {
  const [ana, bea, dana, group] = [await person(), await person(), await personWithRole('staff'), await community()]
  await as(ana, changeMyName, { calledName: 'Ana' })
  await as(bea, changeMyName, { calledName: 'Bea' })
  await as(dana, offerPlace, { interestId: (await interest(group.id, { personId: ana.id })).id })
  const { entries, olderThan } = await myAudit(await viewer(ana), null)
  expect(entries.map(({ what, by }) => [what, by])).toEqual([['A place was offered', dana.calledName], ['The name was changed', 'you']])
  expect(olderThan).toBeNull()
  expect((await myAudit(visitorViewer, null)).entries).toEqual([])
})

test('administrators read everybody’s, staff and others only their own', async () => {
  const [ana, admin] = [await person(), await personWithRole('administrator')]
  await as(ana, changeMyName, { calledName: 'Ana as read' })
  const page = await auditPage(await viewer(admin), null, ana.id)
  expect(page!.entries).toEqual([expect.objectContaining({ what: 'The name was changed', by: 'Ana as read', about: 'Ana as read', aboutId: ana.id })])
  expect((await auditPage(await viewer(admin), null, null))!.entries.length).toBeGreaterThan(1)
  for (const role of ['staff', 'supervisor', 'safety_lead'] as const) expect(await auditPage(await viewer(await personWithRole(role)), null, ana.id)).toBeNull()
})

test('that somebody came or asked for contact is read by herself, and by no administrator', async () => {
  const { people, session } = await world(1)
  const [ana, admin] = [people[0]!, await viewer(await personWithRole('administrator'))]
  await as(ana, checkIn, { sessionId: session.id })
  await as(ana, askForContact, { sessionId: session.id })
  expect((await myAudit(await viewer(ana), null)).entries.map(({ what, by }) => [what, by])).toEqual([['Contact was asked for', 'you'], ['Checked in to a session', 'you']])
  const everything = await auditPage(admin, null, null)
  expect(everything!.entries.find(({ what }) => what === 'Contact was asked for')).toMatchObject({ by: 'somebody, not named here', about: null, aboutId: null })
  expect(JSON.stringify(everything)).not.toContain(ana.id)
  expect(JSON.stringify(everything)).not.toContain(ana.calledName)
  expect(await auditPage(admin, null, ana.id)).toEqual({ entries: [], olderThan: null })
})

test('who read a wish for somebody’s safety is read by administrators, and whose wish it was by herself alone', async () => {
  const [ana, lead, admin] = [await person(), await personWithRole('safety_lead'), await viewer(await personWithRole('administrator'))]
  await owner().auditEntry.create({ data: { act: 'composing.wish-read', actorId: lead.id, personId: ana.id } })
  expect((await myAudit(await viewer(ana), null)).entries).toEqual([expect.objectContaining({ by: lead.calledName })])
  expect((await auditPage(admin, null, lead.id))!.entries).toEqual([expect.objectContaining({ by: lead.calledName, about: null, aboutId: null })])
  expect((await auditPage(admin, null, ana.id))!.entries).toEqual([])
})

test('a long list comes a page at a time, each entry once', async () => {
  const ana = await person()
  const total = entriesOnPage * 2 + 3
  await owner().auditEntry.createMany({ data: Array.from({ length: total }, () => ({ act: 'people.name-changed', actorId: ana.id, personId: ana.id })) })
  const seen: string[] = []
  let before: bigint | null = null
  for (let pages = 1; pages <= 3; pages += 1) {
    const { entries, olderThan } = await myAudit(await viewer(ana), before)
    seen.push(...entries.map(({ seq }) => seq))
    before = olderThan === null ? null : BigInt(olderThan)
    expect(olderThan === null).toBe(pages === 3)
  }
  expect(new Set(seen).size).toBe(total)
})

test('words of an act that has none are what the records have', () => {
  expect(actInWords('people.name-changed')).toBe('The name was changed')
  expect(actInWords('some.thing-new')).toBe('Something was done (some.thing-new)')
  for (const words of Object.values(actLabels)) expect(words).toMatch(/^[A-Z].*[^.]$/)
})
