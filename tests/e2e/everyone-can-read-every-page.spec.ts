import AxeBuilder from '@axe-core/playwright'
import { draft } from '@/tests/factories/interests'
import { departure, interest, membership, offer } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { dayFromNow } from '@/tests/factories/words'
import { betweenJobs } from '@/tests/scenarios/between-jobs'
import { openRoom } from '@/tests/scenarios/open-room'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'

async function world() {
  const { group, room, priya, sam, marlee } = await openRoom()
  const dana = await personWithRole('staff', { calledName: 'Dana Cole' })
  const lee = await person({ calledName: 'Lee Nguyen' })
  const [ash, tom] = [await person({ calledName: 'Ash Green' }), await person({ calledName: 'Tom Lane' })]
  const [away, left] = [await membership(group.id, ash.id), await membership(group.id, tom.id)]
  await owner().pause.create({ data: { membershipId: away.id, fromOn: dayFromNow(-3), returnsOn: dayFromNow(30) } })
  await departure(left.id, { kind: 'ended_by_staff', reason: 'As agreed.', recordedById: dana.id })
  await owner().groupLine.create({ data: { communityId: group.id, personId: sam.id, kind: 'changed_work' } })
  const held = await offer(group.id, lee.id)
  await interest(group.id)
  await owner().arrival.create({ data: { sessionId: room.id, personId: sam.id, arrivedAt: new Date() } })
  const [begun, sent] = [await draft(group.id, { personId: lee.id }), await draft(group.id, { personId: sam.id, sentAt: new Date() })]
  const steps = ['', '/name', '/work', '/communities', '/hopes', '/contact'].map((step) => `/interest/${begun.id}${step}`)
  const session = `/sessions/${room.id}`
  const card = `/communities/${group.slug}`
  const findings = { rows: 2, fresh: 1, known: 0, problems: [{ row: 3, column: 'Email address', because: 'There is no address. Write the one the person signs in with.' }], more: 0, notes: ['We have no use for “Size”.'] }
  const list = await owner().importFile.create({ data: { kind: 'people', name: 'list.csv', sha256: new Uint8Array(32), broughtById: dana.id, findings } })
  const admin = await personWithRole('administrator')
  return {
    visitor: { who: null, paths: ['/', card, `${card}/interest`, '/interest', '/interest/sent', '/interest/discarded', '/interest/link/abcdefghijklmnopqrstuvwxyz', '/sign-in', '/sign-in/code', '/sign-in/link/abcdefghijklmnopqrstuvwxyz', '/safety', '/privacy', '/accessibility', '/how-it-works', '/signed-out', '/nowhere'] },
    'participant with a place': { who: priya, paths: [`${card}/membership`, `${card}/membership/leave`, '/letter', '/account/work/still', '/account/work/finish'] },
    participant: { who: priya, paths: ['/home', card, session, `${session}/plan`, `${session}/recap`, '/account', '/account/addresses/new', '/account/merge', '/account/work/new', '/account/kept', '/account/kept/wipe', '/account/kept/everything', '/account/kept/copy', '/account/kept/acts', '/account/delete'] },
    'participant who is here': { who: sam, paths: ['/home', session, `${session}?now=leaving`] },
    'participant on a break': { who: ash, paths: ['/home', `${card}/membership`, session] },
    'former member': { who: tom, paths: ['/home', card, `${card}/membership`] },
    'someone between jobs': await betweenJobs(),
    'someone with a work address': { who: await person({ kind: 'work' }), paths: ['/account/addresses/personal?to=/home'] },
    'someone offered a place': { who: lee, paths: ['/home', `/offers/${held.id}`] },
    'someone with a form': { who: lee, paths: steps },
    'someone who sent a form': { who: sam, paths: [`/interest/${sent.id}`, '/interest'] },
    'someone else with the link': { who: priya, paths: [`/offers/${held.id}`] },
    'someone else at a session': { who: lee, paths: [session, '/letter'] },
    facilitator: { who: marlee, paths: ['/facilitate', `/facilitate${card}/interest`, `/facilitate${session}`, `/facilitate${session}/roll`, `/facilitate${session}/plan`, `/facilitate${session}/late`, `/facilitate${card}/attendance`] },
    administrator: { who: admin, paths: ['/audit'] },
    staff: { who: dana, paths: ['/staff', '/staff/imports', `/staff/imports/${list.id}`, `/staff${card}`, `/staff${card}/attendance`, `/staff${card}/members/${away.id}`, `/staff${card}/members/${left.id}`] },
  } as const
}

test.skip(({ isMobile }) => isMobile, 'It sets its own width, so once is enough.')

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: no page breaks a rule of axe, scrolls sideways at 320 px, or says anything in its title`, async ({ browser, signIn }) => {
    test.setTimeout(360_000)
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
