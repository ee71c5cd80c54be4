import { expect, test } from 'vitest'
import { askForCode } from '@/lib/access/ask-for-code.command'
import { endSignIn, signOutEverywhere } from '@/lib/access/end-sign-in.command'
import { signInWithCode } from '@/lib/access/sign-in-with-code.command'
import { signInWithLink } from '@/lib/access/sign-in-with-link.command'
import { viewerBySignIn, viewerFor, visitorViewer } from '@/lib/access/viewer'
import { execute } from '@/lib/kernel/command'
import { openPayload } from '@/lib/kernel/outbox'
import { person, roleGrant } from '@/tests/factories/people'
import { signIn } from '@/tests/factories/sign-ins'
import { minutesFromNow } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'

type Letter = { to: string; code: string; link: string }

async function ask(address: string, at = new Date()) {
  const outcome = await execute(askForCode, visitorViewer, { address }, { now: at })
  if (outcome.kind !== 'done') throw new Error(`The code was ${outcome.kind}`)
  const rows = await owner().outboxMessage.findMany({ where: { letter: 'sign-in-code' }, orderBy: { createdAt: 'desc' } })
  const letters = rows.filter(({ payload }) => payload).map(({ id, payload }) => openPayload(id, payload!) as Letter)
  return { ...outcome.data, letter: letters.find(({ to }) => to === address) }
}

const withCode = (asked: { codeId: string; secret: string }, code: string, at = new Date()) =>
  execute(signInWithCode, visitorViewer, { ...asked, code, userAgent: 'Firefox/140 Android' }, { now: at })

test('a code signs in once, in the browser that asked, and proves the address', async () => {
  const ana = await person()
  await owner().emailAddress.update({ where: { id: ana.address.id }, data: { verifiedAt: null } })
  const asked = await ask(ana.address.address)
  expect(await withCode({ ...asked, secret: 'another browser' }, asked.letter!.code)).toMatchObject({ kind: 'invalid' })
  const done = await withCode(asked, ` ${asked.letter!.code.toLowerCase()} `)
  expect(done).toMatchObject({ kind: 'done', data: { personId: ana.id, destination: '/home' } })
  expect(await withCode(asked, asked.letter!.code)).toMatchObject({ kind: 'invalid' })
  expect((await owner().emailAddress.findUniqueOrThrow({ where: { id: ana.address.id } })).verifiedAt).not.toBeNull()
  const { sid } = (done as { data: { sid: string } }).data
  expect(await viewerBySignIn(sid, new Date())).toMatchObject({ kind: 'person', personId: ana.id })
  expect(await owner().signIn.findMany({ where: { personId: ana.id } })).toMatchObject([{ device: 'Firefox on Android' }])
})

test('five wrong tries close a code, also when they come at once, and the right one is too late then', async () => {
  const ana = await person()
  const asked = await ask(ana.address.address)
  const wrong = await Promise.all(Array.from({ length: 8 }, () => withCode(asked, '22222222')))
  expect(wrong.every(({ kind }) => kind === 'invalid')).toBe(true)
  expect((await owner().signInCode.findUniqueOrThrow({ where: { id: asked.codeId } })).triesLeft).toBe(0)
  expect(await withCode(asked, asked.letter!.code)).toMatchObject({ kind: 'invalid', fields: { code: expect.stringContaining('five tries') as string } })
})

test('a code is dead ten minutes after it was asked for', async () => {
  const ana = await person()
  const asked = await ask(ana.address.address, minutesFromNow(-10))
  expect(await withCode(asked, asked.letter!.code)).toMatchObject({ kind: 'invalid', fields: { code: expect.stringContaining('run out') as string } })
})

test('an unknown address, and one that may not sign in, get the same answer and no mail', async () => {
  const work = await person({ kind: 'work', maySignIn: false })
  for (const address of ['nobody@example.org', work.address.address]) {
    const asked = await ask(address)
    expect(Object.keys(asked).sort()).toEqual(['codeId', 'letter', 'secret'])
    expect(asked.letter).toBeUndefined()
  }
})

test('codes, links and cookies are stored as hashes only', async () => {
  const ana = await person()
  const asked = await ask(ana.address.address)
  const [row] = await owner().$queryRaw<{ text: string }[]>`
    select row_to_json(c)::text as text from "SignInCode" c where c."id" = ${asked.codeId}::uuid`
  for (const secret of [asked.letter!.code, asked.secret, asked.letter!.link.split('/').at(-1)!]) expect(row!.text).not.toContain(secret)
})

test('the link signs in once, and only in the browser that asked', async () => {
  const ana = await person()
  const asked = await ask(ana.address.address)
  const link = asked.letter!.link.split('/').at(-1)!
  const press = (secret: string) => execute(signInWithLink, visitorViewer, { link, secret, codeId: asked.codeId, userAgent: '' }, { now: new Date() })
  expect(await press('another browser')).toMatchObject({ kind: 'refused' })
  expect(await press(asked.secret)).toMatchObject({ kind: 'done', data: { personId: ana.id } })
  expect(await press(asked.secret)).toMatchObject({ kind: 'refused' })
})

test('one sign-in is ended by its person alone; all of them at once', async () => {
  const [ana, bea] = [await person(), await person()]
  const [first, second] = [await signIn(ana.id), await signIn(ana.id)]
  const anas = await viewerFor(ana.id, new Date())
  const end = (viewer: typeof anas) => execute(endSignIn, viewer, { signInId: first.signInId }, { now: new Date() })
  expect(await end(await viewerFor(bea.id, new Date()))).toEqual({ kind: 'missing' })
  expect(await end(anas)).toMatchObject({ kind: 'done' })
  const open = () => owner().signIn.findMany({ where: { personId: ana.id, endedAt: null }, select: { id: true } })
  expect(await open()).toEqual([{ id: second.signInId }])
  expect(await execute(signOutEverywhere, anas, {}, { now: new Date() })).toMatchObject({ kind: 'done' })
  expect(await open()).toEqual([])
})

test('a role given today shortens a sign-in that is under way', async () => {
  const ana = await person()
  const asked = await ask(ana.address.address)
  const done = await withCode(asked, asked.letter!.code)
  const { sid } = (done as { data: { sid: string } }).data
  const inAnHour = minutesFromNow(60)
  expect(await viewerBySignIn(sid, inAnHour)).toMatchObject({ kind: 'person' })
  await owner().signIn.updateMany({ where: { personId: ana.id }, data: { seenAt: new Date() } })
  await roleGrant(ana.id, 'staff')
  expect(await viewerBySignIn(sid, inAnHour)).toMatchObject({ kind: 'visitor' })
})
