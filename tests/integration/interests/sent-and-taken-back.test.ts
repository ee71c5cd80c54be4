import { expect, test } from 'vitest'
import { viewerFor, visitorViewer } from '@/lib/access/viewer'
import { formPage, myForms } from '@/lib/interests/form.queries'
import { openForm } from '@/lib/interests/open-form.command'
import { saveHopes } from '@/lib/interests/save-answers.command'
import { saveCommunities } from '@/lib/interests/save-communities.command'
import { saveName } from '@/lib/interests/save-name.command'
import { sendForm } from '@/lib/interests/send-form.command'
import { discardForm, withdrawInterest } from '@/lib/interests/withdraw-interest.command'
import { execute } from '@/lib/kernel/command'
import { offerPlace } from '@/lib/memberships/offer-place.command'
import { community } from '@/tests/factories/communities'
import { draft } from '@/tests/factories/interests'
import { membership } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'
import { asPerson, asVisitor, dataOf, formOf, formsAt, hopes, lettersTo, name } from './forms'

const now = () => new Date()
const place = (interestId: string, given: object, chosenById: string) =>
  owner().placing.create({ data: { interestId, choice: 'waiting', chosenById, ...given } })

test('sent twice it is sent once, with one letter and one audit entry a press', async () => {
  const form = await draft((await community()).id)
  const request = { now: now(), idempotencyKey: crypto.randomUUID() }
  const send = () => execute(sendForm, visitorViewer, { formId: form.id, held: form.link }, request)
  expect(await Promise.all([send(), send()])).toEqual([1, 2].map(() => ({ kind: 'done', data: { formId: form.id, shows: true } })))
  expect(await asVisitor(sendForm, { formId: form.id }, form.link)).toMatchObject({ kind: 'done' })
  expect(await lettersTo(form.address)).toHaveLength(1)
  expect(await formOf(form.id)).toMatchObject({ sentAt: expect.any(Date), interests: [{ sentAt: expect.any(Date) }] })
})

test('a browser that has not proved the address lets go of the form it sent', async () => {
  const form = await draft((await community()).id, { provenAt: null })
  expect(dataOf(await asVisitor(sendForm, { formId: form.id }, form.link))).toEqual({ formId: form.id, shows: false })
  expect(await formOf(form.id)).toMatchObject({ browserHash: null, sentAt: expect.any(Date) })
})

test('a second form from an address changes nothing, is answered the same, and only mail tells', async () => {
  const [group, other] = [await community(), await community()]
  const first = await draft(group.id)
  dataOf(await asVisitor(sendForm, { formId: first.id }, first.link))
  const stranger = { address: first.address, provenAt: null, hopes: 'Not hers.' }
  const [second, third] = [await draft(group.id, stranger), await draft(group.id, stranger)]
  await owner().interest.create({ data: { formId: third.id, communityId: other.id, address: first.address, rank: 2 } })
  expect(dataOf(await asVisitor(sendForm, { formId: second.id }, second.link))).toEqual({ formId: second.id, shows: false })
  expect(dataOf(await asVisitor(sendForm, { formId: third.id }, third.link))).toEqual({ formId: third.id, shows: false })
  expect(await lettersTo(first.address)).toMatchObject([
    { communities: [{ name: group.name }], before: [] },
    { communities: [], before: [group.name] },
    { communities: [{ name: other.name }], before: [group.name] },
  ])
  expect(await owner().interest.findMany({ where: { communityId: group.id }, select: { formId: true } })).toEqual([{ formId: first.id }])
  // What counts already leaves nothing of the second; the third stays for what is new in it.
  expect((await formsAt(first.address)).map(({ id }) => id).sort()).toEqual([first.id, third.id].sort())
})

test('two forms of one address sent at the same moment leave one interest', async () => {
  for (let round = 0; round < 10; round += 1) {
    const group = await community()
    const one = await draft(group.id, { provenAt: null })
    const two = await draft(group.id, { address: one.address, provenAt: null })
    const both = await Promise.all([one, two].map((form) => asVisitor(sendForm, { formId: form.id }, form.link)))
    expect(both.map(({ kind }) => kind)).toEqual(['done', 'done'])
    expect(await owner().interest.count({ where: { communityId: group.id, sentAt: { not: null } } })).toBe(1)
  }
})

test('somebody with an account is told that she has a form or a place there, and keeps what she wrote', async () => {
  const [ana, group] = [await person(), await community()]
  const mine = { personId: ana.id, address: ana.address.address }
  const [first, second] = [await draft(group.id, mine), await draft(group.id, mine)]
  dataOf(await asPerson(ana, sendForm, { formId: first.id }))
  expect(await asPerson(ana, sendForm, { formId: second.id })).toMatchObject({ kind: 'refused', because: expect.stringContaining(group.name) })
  const taken = await community()
  await membership(taken.id, ana.id)
  const third = await draft(taken.id, mine)
  expect(await asPerson(ana, sendForm, { formId: third.id })).toMatchObject({ kind: 'refused', because: expect.stringContaining('in this community already') })
  expect(await formOf(third.id)).toMatchObject({ sentAt: null })
})

test('a topic alone can be sent, and thrown away again', async () => {
  const form = await draft(null, { topic: 'Sport in winter' })
  dataOf(await asVisitor(sendForm, { formId: form.id }, form.link))
  expect(await lettersTo(form.address)).toMatchObject([{ communities: [], topic: true }])
  dataOf(await asVisitor(discardForm, { formId: form.id }, form.link))
  expect(await formsAt(form.address)).toEqual([])
})

test('after it was sent she changes it: what is added counts at once, what is left out no more, and it comes back', async () => {
  const [one, two] = [await community(), await community()]
  const form = await draft(one.id)
  const save = (ranks: object) => asVisitor(saveCommunities, { formId: form.id, ...ranks }, form.link)
  const tallies = async () => Promise.all([one, two].map(async ({ id }) => (await owner().communityTally.findUnique({ where: { communityId: id } }))?.interests ?? 0))
  dataOf(await asVisitor(sendForm, { formId: form.id }, form.link))
  dataOf(await save({ [`rank.${one.id}`]: '', [`rank.${two.id}`]: '1' }))
  expect(await tallies()).toEqual([0, 1])
  dataOf(await save({ [`rank.${one.id}`]: '1', [`rank.${two.id}`]: '2' }))
  expect(await tallies()).toEqual([1, 1])
  expect(await save({ topic: 'Only this', [`rank.${one.id}`]: '', [`rank.${two.id}`]: '' })).toMatchObject({ kind: 'invalid', fields: { topic: expect.stringContaining('take it back') } })
  expect(await asVisitor(saveName, { formId: form.id, ...name, address: 'other@example.org' }, form.link)).toMatchObject({ kind: 'invalid', fields: { address: expect.any(String) } })
  expect(await asVisitor(discardForm, { formId: form.id }, form.link)).toEqual({ kind: 'missing' })
})

test('what counts by another form of hers is not added to this one, with a sentence', async () => {
  const [one, two] = [await community(), await community()]
  const form = await draft(one.id)
  dataOf(await asVisitor(sendForm, { formId: form.id }, form.link))
  await draft(two.id, { address: form.address, sentAt: now() })
  const outcome = await asVisitor(saveCommunities, { formId: form.id, [`rank.${one.id}`]: '1', [`rank.${two.id}`]: '2' }, form.link)
  expect(outcome).toMatchObject({ kind: 'conflict', because: expect.stringContaining('already') })
})

test('she takes one back, or all, and what was taken back counts no more', async () => {
  const [one, two] = [await community(), await community()]
  const form = await draft(one.id, { sentAt: now() })
  await owner().interest.create({ data: { formId: form.id, communityId: two.id, address: form.address, rank: 2, sentAt: now() } })
  dataOf(await asVisitor(withdrawInterest, { formId: form.id, communityId: two.id }, form.link))
  expect((await formOf(form.id)).interests.map(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([false, true])
  dataOf(await asVisitor(withdrawInterest, { formId: form.id }, form.link))
  expect(await asVisitor(withdrawInterest, { formId: form.id }, form.link)).toEqual({ kind: 'missing' })
  expect((await owner().communityTally.findUniqueOrThrow({ where: { communityId: one.id } })).interests).toBe(0)
  const page = await formPage(visitorViewer, form.link, form.id, now())
  expect(page!.interests.map(({ standing }) => standing)).toEqual(['withdrawn', 'withdrawn'])
})

test('once staff have begun to decide it stays as they read it, and what they chose is not told before the letter', async () => {
  const [dana, group] = [await personWithRole('staff'), await community()]
  const form = await draft(group.id, { sentAt: now() })
  const [interest] = (await formOf(form.id)).interests
  const standing = async () => (await myForms(visitorViewer, form.link, now()))[0]!.interests[0]!.standing
  await place(interest!.id, { choice: 'not_this_time' }, dana.id)
  expect(await standing()).toBe('being_decided')
  for (const outcome of [
    await asVisitor(saveHopes, { formId: form.id, ...hopes }, form.link),
    await asVisitor(withdrawInterest, { formId: form.id }, form.link),
  ]) {
    expect(outcome).toMatchObject({ kind: 'refused', because: expect.stringContaining('Write to us') })
  }
  await owner().placing.update({ where: { interestId: interest!.id }, data: { letterSentAt: now() } })
  expect(await standing()).toBe('not_this_time')
  await owner().placing.update({ where: { interestId: interest!.id }, data: { choice: 'waiting', waitingPosition: 1 } })
  dataOf(await asVisitor(withdrawInterest, { formId: form.id }, form.link))
})

test('an offer makes her account, and from then on the form opens by signing in', async () => {
  const [dana, group] = [await personWithRole('staff'), await community()]
  const form = await draft(group.id, { sentAt: now() })
  const [interest] = (await formOf(form.id)).interests
  const { personId } = dataOf(await asPerson(dana, offerPlace, { interestId: interest!.id }))
  expect(await formPage(visitorViewer, form.link, form.id, now())).toBeNull()
  expect(await asVisitor(openForm, { link: form.link })).toMatchObject({ kind: 'refused' })
  expect((await myForms(await viewerFor(personId, now()), null, now()))[0]).toMatchObject({ id: form.id, mayChange: false, interests: [{ standing: 'offered' }] })
  expect(await asPerson({ id: personId }, withdrawInterest, { formId: form.id })).toMatchObject({ kind: 'refused' })
})
