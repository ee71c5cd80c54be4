import { describe, expect, test } from 'vitest'
import { checkIn } from '@/lib/check-ins/check-in.command'
import { askForContact, noteContact } from '@/lib/check-ins/contact-request.command'
import { sayArriving } from '@/lib/check-ins/say-feeling.command'
import { sendApology } from '@/lib/check-ins/send-apology.command'
import { owner } from '@/tests/setup/owner'
import { as, world } from './world'

const apologies = (sessionId: string) => owner().apology.findMany({ where: { sessionId }, select: { personId: true, note: true } })
const contacts = (sessionId: string) => owner().contactRequest.findMany({ where: { sessionId } })

describe('an apology', () => {
  test('needs no reason, is one, and the newer note stands', async () => {
    const { people, session } = await world()
    const [who] = people
    await as(who!, sendApology, { sessionId: session.id })
    expect(await apologies(session.id)).toEqual([{ personId: who!.id, note: null }])
    await as(who!, sendApology, { sessionId: session.id, note: '  Court today.  ' })
    expect(await apologies(session.id)).toEqual([{ personId: who!.id, note: 'Court today.' }])
    expect(await owner().sessionTally.findUnique({ where: { sessionId: session.id } })).toMatchObject({ apologised: 1 })
  })

  test('can be sent long before, and not once the doors have closed', async () => {
    const { people, session } = await world(2)
    const weekBefore = new Date(session.startsAt.getTime() - 7 * 86_400_000)
    expect(await as(people[0]!, sendApology, { sessionId: session.id }, weekBefore)).toMatchObject({ kind: 'done' })
    const closed = new Date(session.endsAt.getTime() + 2 * 3_600_000)
    expect(await as(people[1]!, sendApology, { sessionId: session.id }, closed)).toMatchObject({ kind: 'refused' })
  })

  test('is nobody else’s to send', async () => {
    const { outsiders, facilitator, session } = await world()
    for (const role of ['stranger', 'former member', 'facilitator of another community'] as const) {
      expect(await as(outsiders[role], sendApology, { sessionId: session.id })).toEqual({ kind: 'missing' })
    }
    expect(await as(facilitator, sendApology, { sessionId: session.id })).toMatchObject({ kind: 'refused' })
    expect(await apologies(session.id)).toEqual([])
  })
})

describe('a feeling', () => {
  test('is asked only of somebody who is here', async () => {
    const { people, session } = await world()
    expect(await as(people[0]!, sayArriving, { sessionId: session.id, answer: 'low' })).toMatchObject({ kind: 'refused' })
    await as(people[0]!, checkIn, { sessionId: session.id })
    expect(await as(people[0]!, sayArriving, { sessionId: session.id, answer: 'low' })).toMatchObject({ kind: 'done' })
  })
})

describe('a wish to be contacted', () => {
  test('is one, however often it is sent, and says nothing of how she is', async () => {
    const { people, session } = await world()
    await Promise.all([1, 2].map(() => as(people[0]!, askForContact, { sessionId: session.id })))
    const [wish, ...more] = await contacts(session.id)
    expect(more).toEqual([])
    expect(Object.keys(wish!).sort()).toEqual(['answeredAt', 'answeredById', 'askedAt', 'id', 'personId', 'sessionId'])
  })

  test('is answered by a facilitator of that community, once, and audited', async () => {
    const { people, session, facilitator, coFacilitator } = await world()
    await as(people[0]!, askForContact, { sessionId: session.id })
    const [wish] = await contacts(session.id)
    expect(await as(facilitator, noteContact, { contactId: wish!.id })).toMatchObject({ kind: 'done' })
    await as(coFacilitator, noteContact, { contactId: wish!.id })
    expect(await contacts(session.id)).toMatchObject([{ answeredById: facilitator.id }])
    expect(await owner().auditEntry.count({ where: { act: 'check-ins.contact-made', subjectId: wish!.id } })).toBe(2)
  })

  test('does not exist for anybody else', async () => {
    const { people, session, outsiders } = await world(2)
    await as(people[0]!, askForContact, { sessionId: session.id })
    const [wish] = await contacts(session.id)
    for (const who of [...Object.values(outsiders), ...people]) {
      expect(await as(who, noteContact, { contactId: wish!.id })).toEqual({ kind: 'missing' })
    }
    expect(await contacts(session.id)).toMatchObject([{ answeredAt: null }])
  })
})
