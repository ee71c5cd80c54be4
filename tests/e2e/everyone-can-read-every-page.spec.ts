import AxeBuilder from '@axe-core/playwright'
import { interest, offer } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { openRoom } from '@/tests/scenarios/open-room'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'

async function world() {
  const { group, room, priya, sam, marlee } = await openRoom()
  const dana = await personWithRole('staff', { calledName: 'Dana Cole' })
  const lee = await person({ calledName: 'Lee Nguyen' })
  const held = await offer(group.id, lee.id)
  await interest(group.id)
  await owner().arrival.create({ data: { sessionId: room.id, personId: sam.id, arrivedAt: new Date() } })
  const session = `/sessions/${room.id}`
  const card = `/communities/${group.slug}`
  return {
    visitor: { who: null, paths: ['/', card, `${card}/interest`, `${card}/interest/sent`, '/sign-in', '/sign-in/code', '/sign-in/link/abcdefghijklmnopqrstuvwxyz', '/safety', '/privacy', '/accessibility', '/how-it-works', '/signed-out', '/nowhere'] },
    participant: { who: priya, paths: ['/home', card, session, `${session}/plan`, `${session}/recap`, '/account', '/account/addresses/new', '/account/work/new', '/account/kept', '/account/kept/wipe'] },
    'participant who is here': { who: sam, paths: ['/home', session, `${session}?now=leaving`] },
    'someone offered a place': { who: lee, paths: ['/home', `/offers/${held.id}`] },
    'someone else with the link': { who: priya, paths: [`/offers/${held.id}`] },
    facilitator: { who: marlee, paths: ['/facilitate', `/facilitate${session}`, `/facilitate${session}/roll`, `/facilitate${session}/plan`, `/facilitate${session}/late`, `/facilitate${card}/attendance`] },
    staff: { who: dana, paths: ['/staff', `/staff${card}`, `/staff${card}/attendance`] },
  } as const
}

test.skip(({ isMobile }) => isMobile, 'It sets its own width, so once is enough.')

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: no page breaks a rule of axe, scrolls sideways at 320 px, or says anything in its title`, async ({ browser, signIn }) => {
    test.setTimeout(180_000)
    for (const [role, { who, paths }] of Object.entries(await world())) {
      const context = await browser.newContext({ baseURL: process.env['APP_URL']!, viewport: { width: 320, height: 700 }, colorScheme })
      const page = await context.newPage()
      if (who) await signIn(page, who.id)
      for (const path of paths) {
        const where = `${role} at ${path}`
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), where).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(320)
        expect(await page.title(), where).not.toMatch(/Community \d|Neighbours|Priya|Sam|Marlee|Lee|violence|abuse/)
        await expect(page.getByRole('button', { name: 'Leave this site quickly' }), where).toBeVisible()
        await expect(page.getByRole('heading', { level: 1 }), where).toHaveCount(1)
      }
      await context.close()
    }
  })
}
