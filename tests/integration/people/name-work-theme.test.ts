import { describe, expect, test } from 'vitest'
import { systemViewer, viewerFor, visitorViewer } from '@/lib/access/viewer'
import { execute } from '@/lib/kernel/command'
import { organisationsToSuggest } from '@/lib/organisations/organisation.queries'
import { addAffiliation } from '@/lib/people/add-affiliation.command'
import { changeMyName } from '@/lib/people/change-my-name.command'
import { chooseTheme } from '@/lib/people/choose-theme.command'
import { endAffiliation, removeAffiliation } from '@/lib/people/end-affiliation.command'
import { myAddress, myAffiliation, whatWeKnow } from '@/lib/people/me.queries'
import { person } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'
import { asSignedIn } from './signed-in'

const now = new Date()
const work = { setting: 'council', region: 'hume', fromOn: '2024-03-01' }
const workOf = (personId: string) => owner().affiliation.findMany({ where: { personId }, select: { id: true, untilOn: true, organisationId: true } })

test('a name is changed by its person, pronouns may go again, and a visitor has none', async () => {
  const ana = await person()
  expect(await asSignedIn(ana, changeMyName, { calledName: ' Ana ', pronouns: 'she/her' })).toMatchObject({ kind: 'done' })
  expect(await owner().person.findUnique({ where: { id: ana.id } })).toMatchObject({ calledName: 'Ana', pronouns: 'she/her' })
  await asSignedIn(ana, changeMyName, { calledName: 'Ana', pronouns: '' })
  expect(await owner().person.findUnique({ where: { id: ana.id } })).toMatchObject({ pronouns: null })
  expect(await asSignedIn(ana, changeMyName, { calledName: '  ' })).toMatchObject({ kind: 'invalid' })
  expect(await execute(changeMyName, visitorViewer, { calledName: 'Nobody' }, { now })).toEqual({ kind: 'missing' })
})

test('a theme is for people who are signed in, and one of three', async () => {
  const ana = await person()
  expect(await asSignedIn(ana, chooseTheme, { theme: 'dark' })).toEqual({ kind: 'done', data: { theme: 'dark' } })
  expect(await asSignedIn(ana, chooseTheme, { theme: 'neon' })).toMatchObject({ kind: 'invalid' })
  expect(await execute(chooseTheme, visitorViewer, { theme: 'dark' }, { now })).toEqual({ kind: 'missing' })
})

describe('where I work', () => {
  test('one name is one organisation, whatever its capitals, even at the same moment', async () => {
    const [ana, ben, cy] = [await person(), await person(), await person()]
    await asSignedIn(ana, addAffiliation, { ...work, organisation: 'Wodonga_College' })
    await Promise.all([ben, cy].map((who) => asSignedIn(who, addAffiliation, { ...work, organisation: 'WODONGA_college' })))
    await asSignedIn(ben, addAffiliation, { ...work, organisation: 'WodongaXCollege' })
    expect((await owner().organisation.findMany({ where: { name: { contains: 'odonga', mode: 'insensitive' } } })).map(({ name }) => name).sort()).toEqual(['WodongaXCollege', 'Wodonga_College'])
    await asSignedIn(cy, addAffiliation, work)
    expect((await workOf(cy.id)).at(-1)).toMatchObject({ organisationId: null })
    const suggested = await organisationsToSuggest(await viewerFor(ana.id, now))
    expect(suggested).toContain('Wodonga_College')
    expect(suggested).not.toContain('WodongaXCollege')
    expect(await organisationsToSuggest(visitorViewer)).toEqual(suggested)
  })

  test('it ends on a day that fits, can be put right, and can go', async () => {
    const ana = await person()
    await asSignedIn(ana, addAffiliation, work)
    const [mine] = await workOf(ana.id)
    const affiliationId = mine!.id
    expect(await asSignedIn(ana, endAffiliation, { affiliationId, untilOn: '2024-02-29' })).toMatchObject({ kind: 'invalid', fields: { untilOn: expect.any(String) } })
    expect(await asSignedIn(ana, endAffiliation, { affiliationId, untilOn: '2025-06-30' })).toMatchObject({ kind: 'done' })
    expect((await workOf(ana.id))[0]!.untilOn).toEqual(new Date('2025-06-30T00:00:00Z'))
    expect(await asSignedIn(ana, removeAffiliation, { affiliationId })).toMatchObject({ kind: 'done' })
    expect(await workOf(ana.id)).toEqual([])
  })

  test('another person’s is not there', async () => {
    const [ana, ben] = [await person(), await person()]
    await asSignedIn(ana, addAffiliation, work)
    const [hers] = await workOf(ana.id)
    const affiliationId = hers!.id
    expect(await asSignedIn(ben, endAffiliation, { affiliationId, untilOn: '2025-06-30' })).toEqual({ kind: 'missing' })
    expect(await asSignedIn(ben, removeAffiliation, { affiliationId })).toEqual({ kind: 'missing' })
    const viewer = await viewerFor(ben.id, now)
    expect(await myAffiliation(viewer, affiliationId)).toBeNull()
    expect(await myAddress(viewer, ana.address.id)).toBeNull()
    expect(await workOf(ana.id)).toHaveLength(1)
  })

  test('dates that no calendar has are sent back', async () => {
    const ana = await person()
    for (const fromOn of ['', 'yesterday', '2026-02-30', '1066-10-14', '9999-01-01']) {
      expect(await asSignedIn(ana, addAffiliation, { ...work, fromOn })).toMatchObject({ kind: 'invalid', fields: { fromOn: expect.any(String) } })
    }
  })
})

test('a form begins with what is known of the viewer, and with nothing for anybody else', async () => {
  const ana = await person({ calledName: 'Ana' })
  await asSignedIn(ana, addAffiliation, work)
  expect(await whatWeKnow(await viewerFor(ana.id, now))).toEqual({ calledName: 'Ana', pronouns: null, addresses: [ana.address.address] })
  expect(await whatWeKnow(visitorViewer)).toBeNull()
  expect(await whatWeKnow(systemViewer('a job'))).toBeNull()
})
