import { expect, test } from 'vitest'
import { systemViewer, visitorViewer } from '@/lib/access/viewer'
import { execute } from '@/lib/kernel/command'
import { createFirstAdministrator } from '@/lib/people/first-administrator.command'
import { owner } from '@/tests/setup/owner'

const name = (viewer = systemViewer('the first start'), address = 'Boss@Example.org') =>
  execute(createFirstAdministrator, viewer, { address }, { now: new Date() })

test('the first start names one administrator, however often and however many at once', async () => {
  expect(await name(visitorViewer)).toMatchObject({ kind: 'refused' })
  expect(await name(systemViewer('the first start'), 'boss')).toMatchObject({ kind: 'invalid' })
  const outcomes = await Promise.all([name(), name(), name()])
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused', 'refused'])
  const grants = await owner().roleGrant.findMany({ select: { role: true, person: { select: { addresses: true } } } })
  expect(grants.map(({ role }) => role).sort()).toEqual(['administrator', 'staff'])
  expect(grants[0]!.person.addresses).toMatchObject([{ address: 'boss@example.org', maySignIn: true }])
})
