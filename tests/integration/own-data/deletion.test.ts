import { describe, expect, test } from 'vitest'
import { viewerFor } from '@/lib/access/viewer'
import { execute } from '@/lib/kernel/command'
import { askDeletion } from '@/lib/own-data/ask-deletion.command'
import { deleteAccount } from '@/lib/own-data/delete-account.command'
import { formerName } from '@/lib/own-data/deletion.rules'
import { myDeletion } from '@/lib/own-data/my-deletion.queries'
import { undoDeletion } from '@/lib/own-data/undo-deletion.command'
import { chores } from '@/lib/processes/chores'
import { community } from '@/tests/factories/communities'
import { interest, membership, offer } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { signIn } from '@/tests/factories/sign-ins'
import { dayFromNow, minutesFromNow } from '@/tests/factories/words'
import { asSignedIn, lettersTo, signedIn } from '@/tests/integration/people/signed-in'
import { owner } from '@/tests/setup/owner'
import { foreignKeys, placesOf, rowsNaming } from './catalogue'
import { fullPerson } from './full-person'

const weekOn = () => new Date(Date.now() + 7 * 86_400_000 + 1_000)
const ask = (who: { id: string }) => asSignedIn(who, askDeletion, {})
const workAt = async (who: { id: string }, now: Date) => execute(deleteAccount, await viewerFor(who.id, now), {}, { now })
const nameOf = async (id: string) => (await owner().person.findUniqueOrThrow({ where: { id } })).calledName

/** What names a person after she is gone, and why it stays. */
const stays: Record<string, string> = {
  'Arrival.personId': 'counts of attendance', 'Apology.personId': 'counts of attendance, without the note', 'RollEntry.personId': 'counts of attendance',
  'RollEntry.recordedById': 'that a roll was written', 'Membership.personId': 'that a place was taken', 'Departure.recordedById': 'that it ended',
  'Offer.personId': 'that a place was offered', 'Offer.offeredById': 'that somebody offered it', 'Facilitation.personId': 'that somebody facilitated',
  'RoleGrant.personId': 'who could do what, and until when', 'Part.holderId': 'that a part was held', 'Recap.writtenById': 'the group’s words',
  'RhythmProposal.madeById': 'the group’s trail', 'RhythmPosition.personId': 'how many agreed, without words', 'TimePosition.personId': 'how many could',
  'AgreedInstead.writtenById': 'that it was agreed', 'PlanDelay.acceptedById': 'that a session ran late',
  'NotPlacedWith.meansPersonId': 'somebody else’s sealed wish', 'MergedPerson.intoPersonId': 'that two accounts became one, which only the merge itself writes',
}

describe('asking', () => {
  test('says when, to every address that signs in, and changes nothing yet', async () => {
    const ana = await person()
    expect(await ask(ana)).toMatchObject({ kind: 'done' })
    const { dueAt } = (await myDeletion(await viewerFor(ana.id, new Date())))!
    expect(Math.round((dueAt.getTime() - Date.now()) / 86_400_000)).toBe(7)
    const [letter] = await lettersTo(ana.address.address)
    expect(letter).toMatchObject({ letter: 'deletion-asked', link: expect.stringMatching(/\/account\/delete$/) })
    expect(await ask(ana)).toMatchObject({ kind: 'done' })
    expect(await myDeletion(await viewerFor(ana.id, new Date()))).toEqual({ dueAt })
    expect(await lettersTo(ana.address.address)).toHaveLength(1)
    expect(await workAt(ana, new Date())).toEqual({ kind: 'missing' })
    expect(await nameOf(ana.id)).toBe(ana.calledName)
  })

  test('needs a sign-in of a moment ago; undoing does not', async () => {
    const ana = await person()
    const late = await signedIn(ana.id, 11)
    expect(await execute(askDeletion, late, {}, { now: new Date() })).toMatchObject({ kind: 'refused', because: expect.stringContaining('Sign in again first. An account') })
    await ask(ana)
    expect(await execute(undoDeletion, late, {}, { now: new Date() })).toMatchObject({ kind: 'done' })
    expect(await myDeletion(late)).toBeNull()
    expect(await workAt(ana, weekOn())).toEqual({ kind: 'missing' })
    expect(await nameOf(ana.id)).toBe(ana.calledName)
  })

  test('is hers alone', async () => {
    const [ana, other] = [await person(), await personWithRole('staff')]
    await ask(ana)
    await asSignedIn(other, undoDeletion, {})
    expect(await owner().accountDeletion.count({ where: { personId: ana.id } })).toBe(1)
    expect(await workAt(other, weekOn())).toEqual({ kind: 'missing' })
  })
})

describe('the last administrator', () => {
  test('is told to find another first; one of two who ask at once stays', async () => {
    await owner().roleGrant.deleteMany({ where: { role: 'administrator' } })
    const one = await personWithRole('administrator')
    expect(await ask(one)).toMatchObject({ kind: 'refused', because: expect.stringMatching(/only administrator.*Have another person made administrator first/) })
    const other = await personWithRole('administrator')
    const outcomes = await Promise.all([ask(one), ask(other)])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  })

  test('who has become the last one in the meantime stays, until there is another', async () => {
    await owner().roleGrant.deleteMany({ where: { role: 'administrator' } })
    const [one, other] = [await personWithRole('administrator'), await personWithRole('administrator')]
    await ask(one)
    await owner().roleGrant.updateMany({ where: { personId: other.id }, data: { untilOn: dayFromNow(-1) } })
    expect(await workAt(one, weekOn())).toMatchObject({ kind: 'refused' })
    expect(await nameOf(one.id)).toBe(one.calledName)
    await owner().roleGrant.updateMany({ where: { personId: other.id }, data: { untilOn: null } })
    expect(await workAt(one, weekOn())).toMatchObject({ kind: 'done' })
  })
})

describe('after seven days', () => {
  test('nothing says who she was, whatever table one looks into', async () => {
    const { ana, mark } = await fullPerson()
    await ask(ana)
    expect(await workAt(ana, weekOn())).toMatchObject({ kind: 'done' })
    expect(await nameOf(ana.id)).toBe(formerName)
    // What she gave a group stays the group's; nothing in it says whose it was.
    expect(await placesOf(mark)).toEqual(['Recap', 'RhythmProposal'])
    expect(await placesOf(`${mark}shared`)).toEqual(['Recap', 'RhythmProposal'])
    const links = (await foreignKeys()).filter(({ to }) => to === 'Person')
    const left: string[] = []
    for (const link of links) if (await rowsNaming(link, ana.id)) left.push(`${link.table}.${link.column}`)
    expect(left.filter((name) => !stays[name])).toEqual([])
    expect(left).toContain('Arrival.personId')
  })

  test('what counts for others stays: who came, who had a place, in numbers', async () => {
    const { ana, group, other, past, open } = await fullPerson()
    const [tally, before] = [await owner().sessionTally.findUniqueOrThrow({ where: { sessionId: open.id } }), await owner().community.findMany({ where: { id: { in: [group.id, other.id, past.id] } }, orderBy: { id: 'asc' } })]
    await ask(ana)
    await workAt(ana, weekOn())
    expect(await owner().sessionTally.findUniqueOrThrow({ where: { sessionId: open.id } })).toEqual(tally)
    expect(await owner().arrival.count({ where: { personId: ana.id } })).toBe(1)
    const taken = async (id: string) => (await owner().community.findUniqueOrThrow({ where: { id } })).placesTaken
    const placesBefore = (id: string) => before.find((row) => row.id === id)!.placesTaken
    // The place and the open offer go back to the program team; the place that had ended was free already.
    expect([await taken(group.id), await taken(other.id), await taken(past.id)]).toEqual([placesBefore(group.id) - 1, placesBefore(other.id) - 1, placesBefore(past.id)])
    expect(await owner().departure.count({ where: { membership: { personId: ana.id } } })).toBe(2)
  })

  test('a place that was chosen for her and not offered yet is free again', async () => {
    const [ana, dana, group] = [await person(), await personWithRole('staff'), await community({ placesTaken: 1 })]
    const { id } = await interest(group.id, { personId: ana.id })
    await owner().placing.create({ data: { interestId: id, choice: 'offer', chosenById: dana.id } })
    await ask(ana)
    await workAt(ana, weekOn())
    expect((await owner().community.findUniqueOrThrow({ where: { id: group.id } })).placesTaken).toBe(0)
    expect(await owner().placing.count({ where: { interestId: id } })).toBe(0)
  })

  test('her sign-ins are dead at once, and her words are nobody’s', async () => {
    const ana = await person()
    await signIn(ana.id)
    await ask(ana)
    await workAt(ana, weekOn())
    expect(await owner().signIn.count({ where: { personId: ana.id } })).toBe(0)
    expect(await owner().personKey.count({ where: { personId: ana.id } })).toBe(0)
    const letters = (await lettersTo(ana.address.address)).map(({ letter }) => letter)
    expect(letters.at(-1)).toBe('account-deleted')
  })

  test('it happens once, however many workers take it up at the same moment', async () => {
    const [ana, group] = [await person(), await community()]
    await membership(group.id, ana.id)
    await offer((await community()).id, ana.id)
    await ask(ana)
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => workAt(ana, weekOn())))
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'missing', 'missing', 'missing'])
    expect((await lettersTo(ana.address.address)).filter(({ letter }) => letter === 'account-deleted')).toHaveLength(1)
    expect((await owner().community.findUniqueOrThrow({ where: { id: group.id } })).placesTaken).toBe(0)
  })

  test('a crash in the middle leaves all as it was, and the next try does all of it', async () => {
    const { ana, mark } = await fullPerson()
    await ask(ana)
    const before = await placesOf(mark)
    // The last step of the work fails, as it would if the database went away there.
    await owner().$executeRaw`create function break_here() returns trigger language plpgsql as $$ begin raise exception 'the power went out'; end $$`
    await owner().$executeRaw`create trigger break_here before delete on "AccountDeletion" for each row execute function break_here()`
    await expect(workAt(ana, weekOn())).rejects.toThrow('the power went out')
    expect(await placesOf(mark)).toEqual(before)
    expect(await nameOf(ana.id)).toBe(`${mark}name`)
    await owner().$executeRaw`drop trigger break_here on "AccountDeletion"`
    expect(await workAt(ana, weekOn())).toMatchObject({ kind: 'done' })
    expect(await nameOf(ana.id)).toBe(formerName)
  })

  test('the worker finds those that are due, and only those', async () => {
    const chore = chores.find(({ queue }) => queue === 'account-deletion')!
    const [ana, bea] = [await person(), await person()]
    await ask(ana)
    await ask(bea)
    await owner().accountDeletion.update({ where: { personId: ana.id }, data: { dueAt: minutesFromNow(-1) } })
    const waiting = (await chore.waiting()).map(({ id }) => id)
    expect(waiting).toContain(ana.id)
    expect(waiting).not.toContain(bea.id)
    await chore.act(ana.id)
    await chore.act(ana.id)
    await chore.act(bea.id)
    expect([await nameOf(ana.id), await nameOf(bea.id)]).toEqual([formerName, bea.calledName])
  })
})
