import { expect, test } from 'vitest'
import { visitorViewer } from '@/lib/access/viewer'
import { beginForm } from '@/lib/interests/begin-form.command'
import { communitiesToChoose } from '@/lib/interests/choices.queries'
import { formPage } from '@/lib/interests/form.queries'
import { openForm } from '@/lib/interests/open-form.command'
import { saveHopes, saveWork } from '@/lib/interests/save-answers.command'
import { saveCommunities } from '@/lib/interests/save-communities.command'
import { saveContact } from '@/lib/interests/save-contact.command'
import { saveName } from '@/lib/interests/save-name.command'
import { sendForm } from '@/lib/interests/send-form.command'
import { execute } from '@/lib/kernel/command'
import { community } from '@/tests/factories/communities'
import { person } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { dayFromNow, minutesFromNow, next } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import { asPerson, asVisitor, begun, dataOf, formOf, hopes, lettersTo, linkSentTo, name, work } from './forms'

const fresh = () => `ama${next()}@example.org`
const ahead = (communityId: string, days: number) =>
  session(communityId, { startsAt: minutesFromNow(days * 1440), endsAt: minutesFromNow(days * 1440 + 90) })

test('five steps, each saved, with an interruption and another device, and then sent', async () => {
  const [one, two, address] = [await community(), await community(), fresh()]
  const [first, second] = [await ahead(one.id, 20), await ahead(two.id, 30)]
  const elsewhere = await ahead((await community()).id, 20)
  const { formId, held } = await begun(address, one.id)
  expect(await asVisitor(saveWork, { ...work, formId }, held)).toMatchObject({ kind: 'done', data: { formId } })
  expect(await formOf(formId)).toMatchObject({ ...name, address, step: 2, aloneInRole: true, sentAt: null, personId: null, interests: [{ sentAt: null }] })
  // On another device she comes by the link that was mailed.
  const link = await linkSentTo(address)
  expect(dataOf(await asVisitor(openForm, { link }))).toEqual({ formId, token: link })
  const ranks = { [`rank.${one.id}`]: '2', [`rank.${two.id}`]: '1', [`away.${one.id}`]: first.id, [`away.${two.id}`]: [second.id, elsewhere.id] }
  dataOf(await asVisitor(saveCommunities, { formId, ...ranks, topic: 'Sport in winter' }, link))
  dataOf(await asVisitor(saveHopes, { formId, ...hopes }, link))
  dataOf(await asVisitor(saveContact, { formId, accessNeeds: 'Captions', contactWay: 'Text after four', personalAddress: 'ama@home.example', 'apart.0': 'Somebody' }, link))
  expect(dataOf(await asVisitor(sendForm, { formId }, link))).toEqual({ formId, shows: true })
  const form = await formOf(formId)
  expect(form).toMatchObject({ ...hopes, accessNeeds: 'Captions', contactWay: 'Text after four', personalAddress: 'ama@home.example', topic: 'Sport in winter', step: 5 })
  expect(form.interests.map(({ communityId, rank, sentAt }) => [communityId, rank, sentAt !== null])).toEqual([[two.id, 1, true], [one.id, 2, true]])
  // A date of a community that she does not name is none of hers.
  expect(form.cannotMake.map(({ sessionId }) => sessionId).sort()).toEqual([first.id, second.id].sort())
  expect(form.notPlacedWith).toHaveLength(1)
  const [, mail, ...more] = await lettersTo(address)
  expect(mail).toMatchObject({ letter: 'interest-received', communities: [{ name: two.name }, { name: one.name }], before: [], topic: true })
  expect(more).toEqual([])
  expect(await owner().communityTally.findMany({ where: { communityId: { in: [one.id, two.id] } }, select: { interests: true } })).toEqual([{ interests: 1 }, { interests: 1 }])
})

test('signed in, the form is hers from the start, with her work, and no link is mailed', async () => {
  const [ana, group] = [await person({ calledName: 'Ana' }), await community()]
  await owner().affiliation.create({ data: { personId: ana.id, roleTitle: '', setting: 'council', region: 'gippsland', fromOn: dayFromNow(-100) } })
  const begin = () => asPerson(ana, beginForm, { ...name, address: ana.address.address, communityId: group.id })
  const { formId, begunKey } = dataOf(await begin())
  expect(begunKey).toBeNull()
  expect(await formOf(formId)).toMatchObject({ personId: ana.id, linkHash: null, browserHash: null, setting: 'council', region: 'gippsland', interests: [{ personId: ana.id }] })
  expect(await lettersTo(ana.address.address)).toEqual([])
  expect(dataOf(await begin()).formId).toBe(formId)
  expect(await asPerson(ana, beginForm, { ...name, address: fresh(), communityId: group.id })).toMatchObject({ kind: 'invalid', fields: { address: expect.any(String) } })
})

test('begun twice in one browser it is one form, and sent twice with one key it begins once', async () => {
  const [group, address] = [await community(), fresh()]
  const { formId, held } = await begun(address, group.id)
  expect(dataOf(await asVisitor(beginForm, { ...name, calledName: 'Ama B', address, communityId: group.id }, held)).formId).toBe(formId)
  expect(await formOf(formId)).toMatchObject({ calledName: 'Ama B', interests: [{ rank: 1 }] })
  const request = { now: new Date(), idempotencyKey: crypto.randomUUID() }
  const input = { ...name, address: fresh(), communityId: group.id }
  const both = await Promise.all([1, 2].map(() => execute(beginForm, visitorViewer, input, request)))
  expect(both[0]).toEqual(both[1])
  expect(await owner().interestForm.count({ where: { address: input.address } })).toBe(1)
  // What is remembered beside the key opens nothing by itself.
  const { data } = both[0] as { data: { begunKey: string } }
  expect(await formPage(visitorViewer, data.begunKey, (both[0] as { data: { formId: string } }).data.formId, new Date())).toBeNull()
})

test('after the closing day a form is not begun, and an unlisted community does not exist', async () => {
  const closed = await community({ interestClosesOn: dayFromNow(-2) })
  const unlisted = await community({ listedAt: null })
  const begin = (communityId: string) => asVisitor(beginForm, { ...name, address: fresh(), communityId })
  expect(await begin(closed.id)).toMatchObject({ kind: 'refused', because: expect.stringContaining('closed on') })
  expect(await begin(unlisted.id)).toEqual({ kind: 'missing' })
})

test('what is missing is said field by field, and nothing is written', async () => {
  const { formId, held } = await begun(fresh())
  const fields = async (outcome: Promise<{ kind: string; fields?: object }>) => Object.keys((await outcome).fields ?? {}).sort()
  expect(await fields(asVisitor(beginForm, { address: 'x' }))).toEqual(['address', 'calledName'])
  expect(await fields(asVisitor(saveName, { formId, calledName: ' ' }, held))).toEqual(['calledName'])
  expect(await fields(asVisitor(saveWork, { formId }, held))).toEqual(['region', 'setting', 'yearsInPrevention'])
  expect(await fields(asVisitor(saveCommunities, { formId }, held))).toEqual(['topic'])
  expect(await fields(asVisitor(saveHopes, { formId }, held))).toEqual(['hopes'])
  expect(await fields(asVisitor(saveContact, { formId, personalAddress: 'home' }, held))).toEqual(['personalAddress'])
  expect(await asVisitor(sendForm, { formId }, held)).toMatchObject({ kind: 'refused', because: 'One step isn’t finished: Your work.' })
  expect(await formOf(formId)).toMatchObject({ step: 1, setting: null, sentAt: null })
})

test('two communities cannot have one number, one that was not shown or closed meanwhile stays where it was named', async () => {
  const [one, two, closed] = [await community(), await community(), await community({ interestClosesOn: dayFromNow(-2) })]
  const { formId, held } = await begun(fresh(), one.id)
  const save = (ranks: object) => asVisitor(saveCommunities, { formId, ...ranks }, held)
  expect(await save({ [`rank.${one.id}`]: '1', [`rank.${two.id}`]: '1' })).toMatchObject({ kind: 'invalid', fields: { [`rank.${two.id}`]: expect.any(String) } })
  dataOf(await save({ [`rank.${two.id}`]: '1', [`rank.${closed.id}`]: '2' }))
  expect((await formOf(formId)).interests.map(({ communityId }) => communityId)).toEqual([two.id, one.id])
  dataOf(await save({ [`rank.${one.id}`]: '', [`rank.${two.id}`]: '1' }))
  expect((await formOf(formId)).interests.map(({ communityId }) => communityId)).toEqual([two.id])
  await owner().community.update({ where: { id: two.id }, data: { interestClosesOn: dayFromNow(-2) } })
  dataOf(await save({ [`rank.${two.id}`]: '1' }))
  await owner().interestForm.update({ where: { id: formId }, data: { ...hopes, step: 5, setting: 'other', region: 'hume', yearsInPrevention: 'under_one' } })
  expect(await asVisitor(sendForm, { formId }, held)).toMatchObject({ kind: 'refused', because: expect.stringContaining('closed on') })
})

test('the choice shows every date to come in full, of communities that take forms or that she has named', async () => {
  const [open, closed] = [await community(), await community({ interestClosesOn: dayFromNow(-3) })]
  for (const days of [-5, 20, 50]) await ahead(open.id, days)
  const choices = await communitiesToChoose(visitorViewer, [closed.id], open.slug, new Date())
  const [mine] = choices.filter(({ id }) => id === open.id)
  expect(mine!.sessions).toHaveLength(2)
  expect(mine!.sessions[0]!.day).toMatch(/^[A-Z][a-z]+day \d+ [A-Z][a-z]+ \d{4}$/)
  expect(choices.some(({ id }) => id === closed.id)).toBe(true)
  expect((await communitiesToChoose(visitorViewer, [], closed.slug, new Date())).some(({ id }) => id === closed.id)).toBe(false)
})
