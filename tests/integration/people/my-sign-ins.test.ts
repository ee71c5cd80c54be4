import { expect, test } from 'vitest'
import { mySignIns } from '@/lib/access/sign-ins.queries'
import { person, roleGrant } from '@/tests/factories/people'
import { signIn } from '@/tests/factories/sign-ins'
import { minutesFromNow } from '@/tests/factories/words'
import { signedIn } from './signed-in'

const now = new Date()

test('the list has what still holds, this browser first, and nobody else’s', async () => {
  const ana = await person()
  await signIn((await person()).id)
  await signIn(ana.id, { endedAt: now })
  await signIn(ana.id, { createdAt: minutesFromNow(-60 * 24 * 31), expiresAt: minutesFromNow(-5) })
  const phone = await signIn(ana.id, { device: 'Safari on an iPhone or iPad', seenAt: minutesFromNow(-40) })
  const viewer = await signedIn(ana.id)
  expect(await mySignIns(viewer, now)).toMatchObject([{ id: viewer.signInId, isThis: true }, { id: phone.signInId, isThis: false }])
  await roleGrant(ana.id, 'staff')
  const asStaff = await signedIn(ana.id)
  expect((await mySignIns(asStaff, now)).map(({ id }) => id)).not.toContain(phone.signInId)
})
