import { community } from '@/tests/factories/communities'
import { interest, membership } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'

test('dana chooses two people for the last place at once, and one of the two tabs is told that it is gone', async ({ page, context, signIn }) => {
  const dana = await personWithRole('staff', { calledName: 'Dana Cole' })
  const group = await community({ cap: 2 })
  await session(group.id)
  await membership(group.id, (await person()).id)
  const both = [await interest(group.id, { calledName: 'Ama Mensah' }), await interest(group.id, { calledName: 'Bea Holt' })]
  await signIn(page, dana.id)
  await page.goto(`/staff/communities/${group.slug}`)
  await page.getByRole('link', { name: 'Compose the group' }).click()
  const second = await context.newPage()
  await second.goto(`/staff/communities/${group.slug}/compose`)
  const offerTo = (tab: typeof page, name: string) =>
    tab.getByRole('group', { name: `Choice for ${name}` }).getByRole('button', { name: 'Offer', exact: true }).click()
  await Promise.all([offerTo(page, 'Ama Mensah'), offerTo(second, 'Bea Holt')])
  await expect.poll(() => owner().placing.count({ where: { choice: 'offer', interestId: { in: both.map(({ id }) => id) } } })).toBe(1)
  const said = async () => [await page.locator('main').innerText(), await second.locator('main').innerText()].join('\n')
  await expect.poll(said).toContain('A place is held.')
  await expect.poll(said).toContain('All 2 places are taken or offered.')
  const { placesTaken } = await owner().community.findUniqueOrThrow({ where: { id: group.id } })
  expect(placesTaken).toBe(2)
})
