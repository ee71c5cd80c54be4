import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signIn } from '@/tests/factories/sign-ins'
import { walkWorld, type World } from '@/tests/scenarios/walk'
import { owner } from '@/tests/setup/owner'
import { buildFolder, startServer, type RunningServer } from '@/tests/setup/server'
import { acts } from '@/tests/authorization/access'
import { pages } from '@/tests/authorization/pages'
import { actionInBuild, readBuild, type Build } from '@/tests/authorization/manifest'
import { roles, type Role } from '@/tests/authorization/roles'
import { answerOfAct, answerOfPage, page, pathOf, subjectOf, unknownPathOf, type Page } from '@/tests/authorization/table'
import { alike, ask, modes, type Mode } from './asking'
import { post } from './posting'

let world: World
let server: RunningServer
let build: Build
let cells = 0
const reached = new Map<string, Set<Role>>()
const cookies = new Map<Role, string>()

beforeAll(async () => {
  build = readBuild(buildFolder())
  world = await walkWorld()
  server = await startServer(process.env['DATABASE_URL']!, { MAILBOX: 'off' })
  await signEverybodyIn()
}, 120_000)

afterAll(async () => {
  await server?.stop()
  console.log(`The authorisation walk looked at ${cells} cells.`)
}, 60_000)

function personIn(role: Role): string | null {
  return role === 'visitor' ? null : world.people[role]
}

async function freshCookie(role: Role): Promise<string | null> {
  const personId = personIn(role)
  if (!personId) return null
  const { cookie } = await signIn(personId)
  return `${cookie.name}=${cookie.value}`
}

async function signEverybodyIn(): Promise<void> {
  for (const role of roles) cookies.set(role, (await freshCookie(role)) ?? '')
}

/** The canaries among the bytes that a role must not receive, and a note of those she may. */
function leaks(role: Role, everything: string): string[] {
  return world.canaries.filter(({ text }) => everything.includes(text)).flatMap(({ kind, reaches }) => {
    reached.set(kind, (reached.get(kind) ?? new Set()).add(role))
    return reaches.includes(role) ? [] : [`carries the ${kind}`]
  })
}

async function cellOfPage(entry: string, listed: Page, role: Role, mode: Mode): Promise<string[]> {
  cells += 1
  const route = subjectOf(entry)
  const cell = { world, role, personId: personIn(role) }
  const params = (await listed.params?.(cell)) ?? {}
  const cookie = listed.method ? await freshCookie(role) : cookies.get(role) || null
  const asked = { cookie, mode, ...(listed.method ? { method: listed.method } : {}), ...(listed.stream ? { stream: true } : {}) }
  const given = await ask({ ...asked, url: server.url + pathOf(route, params) + (listed.query ?? '') })
  // A prefetch gives the frame of a page before the page has asked who it is for: it need only give nothing away.
  const wanted = mode === 'prefetch' && given.kind === 'shows' ? 'shows' : answerOfPage(listed, role)
  const wrong = [...leaks(role, given.everything)]
  const got = given.kind === 'moves' ? `moves to ${given.location}` : `${given.kind} (${given.status})`
  if (wanted === 'sign-in' && !given.location.includes('/sign-in')) wrong.push(`${got} instead of asking to sign in`)
  if (wanted === 'moves' && !given.location.includes(listed.moves?.to ?? '')) wrong.push(`${got} instead of ${listed.moves?.to}`)
  if (wanted === 'shows' && (listed.status ? given.status !== listed.status : given.kind !== 'shows')) wrong.push(`${got} instead of showing it`)
  if (wanted === 'missing') {
    if (given.kind !== 'missing') wrong.push(`${got} instead of the answer for what does not exist`)
    const unknown = unknownPathOf(route)
    if (unknown) {
      const twin = await ask({ ...asked, url: server.url + unknown + (listed.query ?? '') })
      const same = twin.status === given.status && alike(twin.body, unknown, ...Object.values(params), ...unknownValues) === alike(given.body, ...Object.values(params), ...unknownValues)
      if (!same) wrong.push(`${got} that differs from the answer for an unknown id (${twin.status})`)
    }
  }
  return wrong.map((what) => `${role}, ${mode}: ${what}`)
}

const unknownValues = ['no-such-thing', '00000000-0000-7000-8000-000000000000']

describe('each page and route', () => {
  test.each(Object.entries(pages))('%s', async (entry, listed) => {
    const wrong: string[] = []
    for (const role of roles) {
      for (const mode of listed.method ? (['page'] as const) : modes) wrong.push(...(await cellOfPage(entry, listed, role, mode)))
    }
    expect(wrong).toEqual([])
  })
})

const audited = () => owner().auditEntry.count()

describe('each act, posted straight to its id', () => {
  const posted = Object.entries(acts).flatMap(([name, act]) => act.actions.map((action) => ({ name, action, act })))

  test.each(posted)('$name by $action', async ({ act, action }) => {
    const found = actionInBuild(build, action)
    expect(found, `${action} is not in the build`).not.toBeNull()
    const [route, carrier] = Object.entries(pages).find(([entry]) => found!.routes.includes(entry)) ?? []
    expect(route, `no page carries ${action}`).toBeDefined()
    const wrong: string[] = []
    for (const role of roles) {
      cells += 1
      const cell = { world, role, personId: personIn(role) }
      const url = server.url + pathOf(route!, (await carrier?.params?.(cell)) ?? {})
      const { cookie: another, ...fields } = await act.form(cell)
      const asked = { url, actionId: found!.id, cookie: [await freshCookie(role), another].filter(Boolean).join('; ') || null, file: act.file }
      const before = await audited()
      const given = await post({ ...asked, fields })
      const wanted = answerOfAct(act, role)
      wrong.push(...leaks(role, given.everything).map((what) => `${role}: ${what}`))
      if (given.kind !== wanted) wrong.push(`${role}: ${given.kind} ${given.because} (${given.status}) instead of ${wanted}`)
      if (wanted !== 'done' && (await audited()) !== before) wrong.push(`${role}: something was done all the same`)
      if (wanted === 'missing') {
        const strange = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, /Id$/.test(name) ? unknownValues[1]! : value]))
        const twin = await post({ ...asked, fields: strange })
        if (twin.status !== given.status || alike(twin.body) !== alike(given.body)) wrong.push(`${role}: another answer than for an unknown id`)
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('the walk itself finds', () => {
  // Some acts have ended the sign-ins with which the walk began.
  beforeAll(signEverybodyIn)

  test('who gets a page that the table denies her', async () => {
    expect(await cellOfPage('/staff', page([]), 'staff', 'page')).toEqual([expect.stringContaining('shows (200)')])
  })

  test('who is denied a page that the table gives her', async () => {
    expect(await cellOfPage('/staff', page(['member']), 'member', 'page')).toEqual([expect.stringContaining('missing (404)')])
  })

  test('what reaches the wrong role', async () => {
    const url = `${server.url}/staff/communities/${world.ours.slug}/compose?show=all`
    const { everything } = await ask({ url, cookie: cookies.get('staff')!, mode: 'client page' })
    expect(leaks('stranger', everything)).toContain('carries the name in an interest')
  })
})

test('each canary reaches somebody who may have it, so that its absence elsewhere means something', async () => {
  const { cookie } = await signIn(world.fellowId)
  const herOwn = ['/account', '/account/kept', '/account/kept/everything', `/account/merge/${world.mergeProofId}`, `/sessions/${world.session.id}`, `/interest/${world.fellowFormId}`].map((path) =>
    ask({ url: server.url + path, cookie: `${cookie.name}=${cookie.value}`, mode: 'page' }),
  )
  const reachesHer = (await Promise.all(herOwn)).map(({ everything }) => everything).join()
  const silent = world.canaries.filter(({ kind, text, shownNowhere }) => !shownNowhere && !reached.has(kind) && !reachesHer.includes(text))
  expect(silent.map(({ kind }) => kind)).toEqual([])
})
