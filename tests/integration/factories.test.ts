import { expect, test } from 'vitest'
import { community, facilitation } from '@/tests/factories/communities'
import { departure, interest, membership, offer } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { signIn } from '@/tests/factories/sign-ins'
import { viewerFor } from '@/lib/access/viewer'
import { db } from '@/lib/kernel/db'

test('every builder makes a record that the database accepts', async () => {
  const ana = await person({ calledName: 'Ana' })
  const group = await community()
  await facilitation(group.id, (await person()).id)
  const place = await membership(group.id, ana.id)
  await interest(group.id)
  await offer(group.id, (await person()).id)
  const made = await session(group.id)
  expect(made.parts).toHaveLength(4)
  const viewer = await viewerFor(ana.id, new Date())
  expect(viewer.memberships).toHaveLength(1)
  await departure(place.id)
  expect((await viewerFor(ana.id, new Date())).memberships[0]?.untilOn).not.toBeNull()
  await personWithRole('supervisor')
  await signIn(ana.id)
  expect((await db().$queryRaw`select current_user as u`)).toEqual([{ u: 'cop_app' }])
})
