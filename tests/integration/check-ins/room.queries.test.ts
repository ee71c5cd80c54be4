import { beforeAll, describe, expect, test } from 'vitest'
import { viewerFor, type viewerBySignIn } from '@/lib/access/viewer'
import { checkIn } from '@/lib/check-ins/check-in.command'
import { askForContact } from '@/lib/check-ins/contact-request.command'
import { rollPage } from '@/lib/check-ins/roll.queries'
import { roomPage } from '@/lib/check-ins/room.queries'
import { sayArriving } from '@/lib/check-ins/say-feeling.command'
import { sendApology } from '@/lib/check-ins/send-apology.command'
import { facilitatorHome } from '@/lib/dashboards/facilitator-home.queries'
import { queriesSoFar } from '@/lib/kernel/query-count'
import { session as makeSession } from '@/tests/factories/sessions'
import { minutesFromNow } from '@/tests/factories/words'
import { as, memberOf, world } from './world'

process.env['COUNT_QUERIES'] = 'on'

/** Settings and the sign-in are read besides what a page asks for: two statements, and a third when use is noted. */
const besides = 3
const most = 8

type Person = Awaited<ReturnType<typeof viewerBySignIn>> & { personId: string }

let here: Awaited<ReturnType<typeof world>>
const viewer = async (who: { id: string }) => (await viewerFor(who.id, new Date())) as Person
const room = async (who: { id: string }) => roomPage(await viewer(who), here.session.id, new Date())

beforeAll(async () => {
  here = await world(8)
  const [ana, bea, cleo, dot] = here.people
  const sessionId = here.session.id
  for (const who of [bea!, ana!, cleo!]) await as(who, checkIn, { sessionId }, minutesFromNow(-12))
  await as(ana!, sayArriving, { sessionId, answer: 'low', ownWord: 'told to you', audience: 'facilitator' })
  await as(bea!, sayArriving, { sessionId, answer: 'good', ownWord: 'told to all', audience: 'group' })
  await as(cleo!, sayArriving, { sessionId, answer: 'running_on_empty', ownWord: 'told to nobody' })
  await as(dot!, sendApology, { sessionId, note: 'Court today' })
  await as(cleo!, askForContact, { sessionId })
})

describe('the screen of those who hold a session', () => {
  test('has who is here, in the order of their coming, and who is not', async () => {
    const shown = await room(here.facilitator)
    const names = (people: readonly { name: string }[]) => people.map(({ name }) => name)
    const [ana, bea, cleo, dot, ...silent] = here.people.map(({ calledName }) => calledName)
    expect(names(shown!.here)).toEqual([bea, ana, cleo])
    expect(shown!.apologies).toMatchObject([{ name: dot, note: 'Court today' }])
    expect(names(shown!.noWord).sort()).toEqual(silent.sort())
    expect(shown!.counts).toEqual({ here: 3, apology: 1, noWord: 4 })
    expect(shown!.contacts).toMatchObject([{ name: cleo }])
  })

  test('has the words that were shared with her, opened, and no trace of what was not', async () => {
    for (const who of [here.facilitator, here.coFacilitator]) {
      const shown = await room(who)
      expect(shown!.arriving.shared).toMatchObject([
        { feeling: 'low', ownWord: 'told to you', withGroup: false },
        { feeling: 'good', ownWord: 'told to all', withGroup: true },
      ])
      expect(JSON.stringify(shown)).not.toMatch(/told to nobody|running_on_empty/)
    }
  })

  test('is nothing for anybody else, nor for what is no id', async () => {
    for (const who of [...Object.values(here.outsiders), ...here.people]) expect(await room(who)).toBeNull()
    const facilitator = await viewer(here.facilitator)
    expect(await roomPage(facilitator, 'no-id', new Date())).toBeNull()
    expect(await rollPage(facilitator, 'no-id', new Date())).toBeNull()
  })

  test('has a plan by the clock', async () => {
    const { plan } = (await room(here.facilitator))!
    expect(plan.minutes).toBe(90)
    expect(plan.parts.map(({ state }) => state)).toEqual(['past', 'now', 'to-come', 'to-come'])
  })
})

test('the roll has one row a member, filled in, and is nothing for anybody else', async () => {
  const roll = await rollPage(await viewer(here.facilitator), here.session.id, new Date())
  expect(roll!.rows).toHaveLength(8)
  expect(roll!.rows.filter(({ status }) => status === 'here')).toHaveLength(3)
  for (const who of Object.values(here.outsiders)) expect(await rollPage(await viewer(who), here.session.id, new Date())).toBeNull()
})

describe('a facilitator’s home', () => {
  test('leads with today, names who sent no word last time, and says that somebody waits without saying who', async () => {
    const past = await makeSession(here.group.id, { startsAt: minutesFromNow(-40_000), endsAt: minutesFromNow(-39_910) })
    await as(here.people[0]!, checkIn, { sessionId: past.id }, minutesFromNow(-39_990))
    const home = (await facilitatorHome(await viewer(here.facilitator), new Date()))!
    expect(home.leading?.id).toBe(here.session.id)
    const [community] = home.communities
    expect(community!.silent).toHaveLength(7)
    expect(community!.waiting).toMatchObject([{ id: here.session.id, contacts: { length: 1 } }])
    expect(JSON.stringify(community!.waiting)).not.toContain(here.people[2]!.calledName)
  })

  test('is nothing for somebody who facilitates no community', async () => {
    for (const role of ['stranger', 'former facilitator', 'staff'] as const) {
      expect(await facilitatorHome(await viewer(here.outsiders[role]), new Date())).toBeNull()
    }
  })
})

test('each page asks few statements, and no more of them for more people', async () => {
  const facilitator = await viewer(here.facilitator)
  const pages = {
    room: () => roomPage(facilitator, here.session.id, new Date()),
    roll: () => rollPage(facilitator, here.session.id, new Date()),
    home: () => facilitatorHome(facilitator, new Date()),
  }
  const count = async (page: () => Promise<unknown>) => {
    const before = queriesSoFar()
    await page()
    return queriesSoFar() - before
  }
  const counted = async () => ({ room: await count(pages.room), roll: await count(pages.roll), home: await count(pages.home) })
  const few = await counted()
  for (let more = 0; more < 15; more += 1) {
    const who = await memberOf(here.group.id)
    await as(who, checkIn, { sessionId: here.session.id })
    await as(who, sayArriving, { sessionId: here.session.id, answer: 'good', ownWord: 'more', audience: 'facilitator' })
    await as(who, askForContact, { sessionId: here.session.id })
  }
  expect(await counted()).toEqual(few)
  expect(few).toEqual({ room: 3, roll: 1, home: 2 })
  for (const statements of Object.values(few)) expect(statements + besides).toBeLessThanOrEqual(most)
})
