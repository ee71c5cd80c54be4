import { expect, test } from 'vitest'
import { viewerBySignIn, viewerFor, visitorViewer } from '@/lib/access/viewer'
import { mayWatch } from '@/lib/check-ins/watching.queries'
import { decode } from 'next-auth/jwt'
import { dayFromNow } from '@/tests/factories/words'
import { signIn } from '@/tests/factories/sign-ins'
import { owner } from '@/tests/setup/owner'
import { world } from './world'

async function signedIn(who: { id: string }) {
  const { cookie, signInId } = await signIn(who.id)
  const token = await decode({ token: cookie.value, secret: process.env['NEXTAUTH_SECRET'] ?? '' })
  return { signInId, viewer: await viewerBySignIn(String(token?.['sid']), new Date()) }
}

test('only those who facilitate the session may watch it', async () => {
  const { facilitator, coFacilitator, outsiders, people, session } = await world()
  for (const who of [facilitator, coFacilitator]) {
    expect(await mayWatch((await signedIn(who)).viewer, session.id, new Date())).toBe(true)
  }
  for (const who of [...Object.values(outsiders), ...people]) {
    expect(await mayWatch((await signedIn(who)).viewer, session.id, new Date())).toBe(false)
  }
  expect(await mayWatch(visitorViewer, session.id, new Date())).toBe(false)
  expect(await mayWatch((await signedIn(facilitator)).viewer, 'no-id', new Date())).toBe(false)
  expect(await mayWatch(await viewerFor(facilitator.id, new Date()), session.id, new Date())).toBe(false)
})

test('watching ends with the sign-in, with its time, and with the facilitation', async () => {
  const { facilitator, coFacilitator, session } = await world()
  const { viewer, signInId } = await signedIn(facilitator)
  const eightDaysOn = new Date(Date.now() + 8 * 86_400_000)
  expect(await mayWatch(viewer, session.id, eightDaysOn)).toBe(false)
  await owner().signIn.update({ where: { id: signInId }, data: { endedAt: new Date() } })
  expect(await mayWatch(viewer, session.id, new Date())).toBe(false)
  const other = await signedIn(coFacilitator)
  await owner().facilitation.updateMany({ where: { personId: coFacilitator.id }, data: { untilOn: dayFromNow(-2) } })
  expect(await mayWatch(other.viewer, session.id, new Date())).toBe(false)
})

test('watching is no use of the sign-in, so that a forgotten screen runs out', async () => {
  const { facilitator, session } = await world()
  const { viewer, signInId } = await signedIn(facilitator)
  const seenAt = new Date(Date.now() - 3 * 86_400_000)
  await owner().signIn.update({ where: { id: signInId }, data: { seenAt } })
  expect(await mayWatch(viewer, session.id, new Date())).toBe(true)
  expect(await owner().signIn.findUnique({ where: { id: signInId } })).toMatchObject({ seenAt })
})
