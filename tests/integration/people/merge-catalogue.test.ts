import { expect, test } from 'vitest'
import { viewerFor } from '@/lib/access/viewer'
import { myFeelings } from '@/lib/check-ins/my-feelings.queries'
import { askToMerge } from '@/lib/people/ask-to-merge.command'
import { mergeAccounts } from '@/lib/people/merge-accounts.command'
import { proveOtherAccount } from '@/lib/people/prove-other-account.command'
import { Prisma } from '@/prisma/generated/client'
import { person } from '@/tests/factories/people'
import { commonGround, everythingOf } from '@/tests/scenarios/everything-of'
import { owner } from '@/tests/setup/owner'
import { asSignedIn, lettersTo } from './signed-in'

/**
 * Every column that names a person, and what a merge does with it. A column that is not here fails the test: say what becomes
 * of it when two accounts are one, give `everythingOf` a record of it, and see lib/people/merge-accounts.command.ts.
 *
 * `all`: each record becomes hers. `once`: a person has one, so one of the two stays. `goes`: it belongs to an account.
 */
const columns: Record<string, 'all' | 'once' | 'goes'> = {
  'AccountDeletion.personId': 'goes',
  'Affiliation.personId': 'all',
  'AgreedInstead.writtenById': 'all',
  'Apology.personId': 'once',
  'Arrival.personId': 'once',
  'CalendarFeed.personId': 'once',
  'ContactRequest.answeredById': 'all',
  'ContactRequest.personId': 'once',
  'Departure.recordedById': 'all',
  'EmailAddress.personId': 'all',
  'Facilitation.personId': 'once',
  'Feeling.personId': 'once',
  'GroupLine.personId': 'all',
  'ImportFile.broughtById': 'all',
  'Interest.personId': 'all',
  'InterestForm.personId': 'all',
  'LetterBatch.sentById': 'all',
  'LetterWording.changedById': 'all',
  'MailChoice.personId': 'once',
  'Membership.personId': 'once',
  'MergeProof.personId': 'goes',
  'MergedPerson.intoPersonId': 'all',
  'NotPlacedWith.matchedById': 'all',
  'NotPlacedWith.meansPersonId': 'all',
  'Offer.offeredById': 'all',
  'Offer.personId': 'all',
  'OutboxMessage.personId': 'all',
  'OwnDataFile.personId': 'all',
  'Part.holderId': 'all',
  'PartOffer.personId': 'once',
  'PersonKey.personId': 'goes',
  'Placing.chosenById': 'all',
  'PlanDelay.acceptedById': 'all',
  'PreventionAnswer.personId': 'all',
  'QuietHours.personId': 'once',
  'Recap.writtenById': 'all',
  'RemoteAttendance.personId': 'once',
  'Rhythm.setById': 'all',
  'RhythmPosition.personId': 'once',
  'RhythmProposal.madeById': 'all',
  'RoleGrant.grantedById': 'all',
  'RoleGrant.personId': 'all',
  'RollEntry.personId': 'once',
  'RollEntry.recordedById': 'all',
  'SessionCancellation.cancelledById': 'all',
  'SessionHeld.saidById': 'all',
  'Setting.changedById': 'all',
  'SignIn.personId': 'all',
  'TimePosition.personId': 'once',
}

/** Sealed bytes, and whose key opens them. Words under a person's own key have to be sealed anew for who she is after a merge. */
const sealed: Record<string, 'hash' | 'system' | 'her key'> = {
  'AddressProof.codeHash': 'hash',
  'AddressProof.salt': 'hash',
  'CalendarFeed.secretHash': 'hash',
  'Feeling.ownWord': 'her key',
  'Feeling.taking': 'her key',
  'ImportFile.content': 'system',
  'ImportFile.sha256': 'hash',
  'InterestForm.browserHash': 'hash',
  'InterestForm.linkHash': 'hash',
  // The form's own key, which stays with the form.
  'InterestForm.wrappedKey': 'system',
  'MergeProof.codeHash': 'hash',
  'MergeProof.salt': 'hash',
  'NotPlacedWith.words': 'system',
  'OutboxMessage.payload': 'system',
  // Made files are not moved: `closeFormer`.
  'OwnDataFile.content': 'her key',
  'PersonKey.wrapped': 'system',
  'SignIn.sidHash': 'hash',
  'SignInCode.browserHash': 'hash',
  'SignInCode.codeHash': 'hash',
  'SignInCode.linkHash': 'hash',
  'SignInCode.salt': 'hash',
}

/** Columns that name a person without a foreign key keep their name in the audit, and of who was merged. */
const kept = ['AuditEntry.personId', 'MergedPerson.formerPersonId']

type Column = { name: string }
const names = (rows: Column[]) => rows.map(({ name }) => name)

async function columnsThatNameSomebody(): Promise<string[]> {
  return names(await owner().$queryRaw<Column[]>`
    select c.relname || '.' || a.attname as name
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.atttypid = 'uuid'::regtype
      and (a.attname ~* 'personid$' or a.attname ~ 'ById$' or exists (
        select from pg_constraint k where k.contype = 'f' and k.conrelid = c.oid and k.confrelid = '"Person"'::regclass and a.attnum = any (k.conkey)))`)
}

test('no column that names a person was forgotten', async () => {
  const found = (await columnsThatNameSomebody()).filter((name) => !kept.includes(name))
  expect(found.sort()).toEqual(Object.keys(columns).sort())
})

test('a column of which a person has one is known as such', async () => {
  const unique = names(await owner().$queryRaw<Column[]>`
    select distinct c.relname || '.' || a.attname as name from pg_index i join pg_class c on c.oid = i.indrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
    join pg_constraint k on k.conrelid = c.oid and k.contype = 'f' and k.confrelid = '"Person"'::regclass and a.attnum = any (k.conkey)
    where i.indisunique and c.relnamespace = 'public'::regnamespace`)
  // One primary address a person, and one offer that is open in a community: both are seen to, and the others stay.
  const besides = ['EmailAddress.personId', 'Offer.personId']
  expect(unique.filter((name) => columns[name] === 'all' && !besides.includes(name))).toEqual([])
})

test('no sealed bytes were forgotten, and nothing that a membership has once', async () => {
  const bytes = names(await owner().$queryRaw<Column[]>`
    select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public' and data_type = 'bytea'`)
  expect(bytes.sort()).toEqual(Object.keys(sealed).sort())
  // What a membership has once is seen to in lib/memberships/merge-memberships.writes.ts; the rest follows by itself.
  const once = names(await owner().$queryRaw<Column[]>`
    select distinct c.relname as name from pg_index i join pg_class c on c.oid = i.indrelid
    join pg_constraint k on k.conrelid = c.oid and k.contype = 'f' and k.confrelid = '"Membership"'::regclass and k.conkey[1] = any (i.indkey)
    where i.indisunique or i.indisexclusion`)
  expect(once.sort()).toEqual(['Departure', 'Pause'])
})

const count = async (column: string, personId: string): Promise<number> => {
  const [table, attribute] = column.split('.') as [string, string]
  // The names are those of this file's own lists.
  const [from, where] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${attribute}"`)]
  const [row] = await owner().$queryRaw<{ count: number }[]>`select count(*)::int from ${from} where ${where} = ${personId}::uuid`
  return row!.count
}

const counts = async (personId: string) =>
  Object.fromEntries(await Promise.all(Object.keys(columns).map(async (column) => [column, await count(column, personId)] as const)))

test('two accounts with one record of every kind become one that has all of them', async () => {
  const [ana, other] = [await person({ calledName: 'Ana' }), await person({ calledName: 'Ana P' })]
  const ground = await commonGround()
  for (const { id } of [ana, other]) await everythingOf(id, ground)
  const before = { mine: await counts(ana.id), theirs: await counts(other.id) }
  const withoutRecord = Object.keys(columns).filter((column) => before.theirs[column] === 0 && column !== 'AccountDeletion.personId')
  expect(withoutRecord, 'everythingOf leaves these out').toEqual([])

  const asked = await asSignedIn(ana, askToMerge, { address: other.address.address })
  const { proofId } = (asked as { data: { proofId: string } }).data
  const code = (await lettersTo(other.address.address)).findLast(({ letter }) => letter === 'merge-proof')!.code
  await asSignedIn(ana, proveOtherAccount, { proofId, code })
  expect(await asSignedIn(ana, mergeAccounts, { proofId })).toEqual({ kind: 'done', data: { formerId: other.id } })

  const after = await counts(ana.id)
  const fewer = Object.entries(columns).filter(([column, becomes]) => {
    const [mine, theirs] = [before.mine[column]!, before.theirs[column]!]
    if (column === 'MergedPerson.intoPersonId') return after[column] !== mine + theirs + 1
    // This account's sign-ins with which the test asks, and its own key and proof.
    if (column === 'SignIn.personId') return after[column]! < mine + theirs
    if (becomes === 'all') return after[column] !== mine + theirs
    return after[column] !== (becomes === 'once' ? Math.max(mine, theirs) : column === 'AccountDeletion.personId' ? 0 : 1)
  })
  expect(fewer.map(([column]) => [column, before.mine[column], before.theirs[column], after[column]])).toEqual([])
  expect(Object.entries(await counts(other.id)).filter(([, rows]) => rows > 0)).toEqual([])
  expect(await owner().person.findUnique({ where: { id: other.id } })).toBeNull()

  const said = await myFeelings(await viewerFor(ana.id, new Date()))
  expect(said).toMatchObject([{ arriving: { ownWord: `arriving ${other.id}` }, leaving: { taking: `leaving ${other.id}` } }])
  expect(await owner().offer.count({ where: { personId: ana.id, endedAt: null } })).toBe(1)
  expect(await owner().interest.count({ where: { personId: ana.id, withdrawnAt: null } })).toBe(1)
})
