import { expect, test } from 'vitest'
import { viewerFor, visitorViewer } from '@/lib/access/viewer'
import { formPage, myForms } from '@/lib/interests/form.queries'
import { openForm } from '@/lib/interests/open-form.command'
import { saveHopes } from '@/lib/interests/save-answers.command'
import { saveName } from '@/lib/interests/save-name.command'
import { sendForm } from '@/lib/interests/send-form.command'
import { discardForm, withdrawInterest } from '@/lib/interests/withdraw-interest.command'
import { community } from '@/tests/factories/communities'
import { draft } from '@/tests/factories/interests'
import { person, personWithRole } from '@/tests/factories/people'
import { next } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import { asPerson, asVisitor, begun, browserSecret, dataOf, formOf, hopes, lettersTo, linkSentTo, name } from './forms'

const now = () => new Date()
const fresh = () => `ben${next()}@example.org`

test('a form is open to its own link or account, and for everybody else it does not exist', async () => {
  const [group, ana] = [await community(), await person()]
  const [byLink, byAccount, another] = [await draft(group.id), await draft(group.id, { personId: ana.id }), await draft(group.id)]
  const strangers = [await person(), await personWithRole('staff'), await personWithRole('administrator')]
  for (const form of [byLink, byAccount]) {
    const input = { ...hopes, hopes: 'Not hers.', formId: form.id }
    for (const held of ['', another.link, 'x'.repeat(43)]) {
      expect(await asVisitor(saveHopes, input, held), held).toEqual({ kind: 'missing' })
      expect(await asVisitor(sendForm, input, held), held).toEqual({ kind: 'missing' })
      expect(await asVisitor(discardForm, input, held), held).toEqual({ kind: 'missing' })
      expect(await asVisitor(withdrawInterest, input, held), held).toEqual({ kind: 'missing' })
    }
    for (const who of strangers) {
      expect(await asPerson(who, saveHopes, input)).toEqual({ kind: 'missing' })
      expect(await asPerson(who, sendForm, input)).toEqual({ kind: 'missing' })
      expect(await asPerson(who, discardForm, input)).toEqual({ kind: 'missing' })
      expect(await asPerson(who, withdrawInterest, input)).toEqual({ kind: 'missing' })
    }
    expect(await formPage(visitorViewer, another.link, form.id, now())).toBeNull()
    for (const who of strangers) expect(await formPage(await viewerFor(who.id, now()), null, form.id, now())).toBeNull()
  }
  expect(await formPage(visitorViewer, byLink.link, byLink.id, now())).toMatchObject({ id: byLink.id })
  expect(await formPage(await viewerFor(ana.id, now()), null, byAccount.id, now())).toMatchObject({ id: byAccount.id })
  // A form of an account opens by signing in alone, even with what was once its link.
  expect(await formPage(visitorViewer, byAccount.link, byAccount.id, now())).toBeNull()
  expect((await owner().interestForm.findMany({ where: { id: { in: [byLink.id, byAccount.id] } }, select: { hopes: true } })).map((form) => form.hopes)).toEqual(['To think with others.', 'To think with others.'])
})

test('who types another’s address is shut out once that other uses the link', async () => {
  const [group, address] = [await community(), fresh()]
  const { formId, held } = await begun(address, group.id)
  expect(await formPage(visitorViewer, held, formId, now())).not.toBeNull()
  const link = await linkSentTo(address)
  dataOf(await asVisitor(openForm, { link }))
  expect(await formPage(visitorViewer, held, formId, now())).toBeNull()
  expect(await asVisitor(saveHopes, { formId, ...hopes }, held)).toEqual({ kind: 'missing' })
  dataOf(await asVisitor(saveHopes, { formId, ...hopes }, link))
  expect(await formOf(formId)).toMatchObject({ provenAt: expect.any(Date), browserHash: null })
})

test('another address gets its own link, and the link to the first one opens nothing', async () => {
  const [group, wrong, right] = [await community(), fresh(), fresh()]
  const { formId } = await begun(wrong, group.id)
  const old = await linkSentTo(wrong)
  dataOf(await asVisitor(openForm, { link: old }))
  const { begunKey } = dataOf(await asVisitor(saveName, { formId, ...name, address: right }, old))
  expect(await asVisitor(openForm, { link: old })).toMatchObject({ kind: 'refused', because: expect.stringContaining('run out') })
  expect(await formPage(visitorViewer, old, formId, now())).toBeNull()
  expect(await formPage(visitorViewer, browserSecret(formId, begunKey), formId, now())).toMatchObject({ address: right, provenAt: null })
  expect((await formOf(formId)).interests).toMatchObject([{ address: right }])
  dataOf(await asVisitor(openForm, { link: await linkSentTo(right) }))
})

test('a link to the address of an account gives the form to that account, signed in or not', async () => {
  const [group, ana] = [await community(), await person()]
  for (const open of [(link: string) => asVisitor(openForm, { link }), (link: string) => asPerson(ana, openForm, { link })]) {
    const { formId } = await begun(ana.address.address, group.id)
    expect(dataOf(await open(await linkSentTo(ana.address.address)))).toEqual({ formId, token: null })
    expect(await formOf(formId)).toMatchObject({ personId: ana.id, linkHash: null, browserHash: null, interests: [{ personId: ana.id }] })
    expect((await myForms(await viewerFor(ana.id, now()), null, now())).map(({ id }) => id)).toContain(formId)
  }
})

test('the address of a job she has left gives nothing to her account', async () => {
  const [group, ana] = [await community(), await person()]
  await owner().emailAddress.updateMany({ where: { personId: ana.id }, data: { leftJobAt: now() } })
  const { formId } = await begun(ana.address.address, group.id)
  const link = await linkSentTo(ana.address.address)
  expect(dataOf(await asVisitor(openForm, { link }))).toEqual({ formId, token: link })
  expect(await formOf(formId)).toMatchObject({ personId: null })
})

test('signing in on the way brings the form into the account, if the address is hers', async () => {
  const [group, ana, ben] = [await community(), await person(), await person()]
  const { formId, held } = await begun(ana.address.address, group.id)
  dataOf(await asPerson(ben, saveHopes, { formId, ...hopes }, held))
  expect(await formOf(formId)).toMatchObject({ personId: null })
  dataOf(await asPerson(ana, saveHopes, { formId, ...hopes }, held))
  expect(await formOf(formId)).toMatchObject({ personId: ana.id })
  expect(await formPage(visitorViewer, held, formId, now())).toBeNull()
})

test('after thirty days without a word the link has run out and the form opens no more', async () => {
  const old = await draft((await community()).id, { savedAt: new Date(Date.now() - 31 * 86_400_000) })
  expect(await asVisitor(openForm, { link: old.link })).toMatchObject({ kind: 'refused', because: expect.stringContaining('30 days') })
  expect(await formPage(visitorViewer, old.link, old.id, now())).toBeNull()
  expect(await asVisitor(openForm, { link: 'y'.repeat(43) })).toMatchObject({ kind: 'refused', because: expect.stringContaining('30 days') })
})

test('beginning is answered the same whether an address is known, has an account, or has sent a form; mail alone tells', async () => {
  const [group, ana] = [await community(), await person()]
  const sent = await draft(group.id, { sentAt: now() })
  const addresses = [fresh(), ana.address.address, sent.address]
  const shapes = []
  for (const address of addresses) {
    const { formId, held } = await begun(address, group.id)
    shapes.push(Object.keys((await formPage(visitorViewer, held, formId, now()))!))
    const [mail, ...more] = await lettersTo(address)
    expect([mail!.letter, more]).toEqual(['interest-begun', []])
    expect(mail!.earlier === null).toBe(address !== sent.address)
  }
  expect(new Set(shapes.map(String)).size).toBe(1)
})
