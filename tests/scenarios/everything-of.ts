import { randomBytes, randomUUID } from 'node:crypto'
import { writeFeeling } from '@/lib/check-ins/feeling.writes'
import { transactionFor } from '@/lib/kernel/db'
import { enqueue } from '@/lib/kernel/outbox'
import { community, facilitation } from '@/tests/factories/communities'
import { interest, membership, offer } from '@/tests/factories/memberships'
import { person } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { signIn } from '@/tests/factories/sign-ins'
import { dayFromNow, next } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'

type Ground = Awaited<ReturnType<typeof commonGround>>

/** A community with a session, a proposal and people in it, on which several can each have one record of every kind. */
export async function commonGround() {
  const group = await community()
  const room = await session(group.id)
  const staff = await person()
  const proposal = await owner().rhythmProposal.create({
    data: { communityId: group.id, madeById: staff.id, change: {}, times: { create: { weekday: 2, startsAtTime: '10:00' } } },
    include: { times: true },
  })
  const other = await person()
  return { group, room, staff, other, proposal, option: proposal.times[0]! }
}

const bytes = () => new Uint8Array(randomBytes(16))

/** Gives a person one record in every table that names a person, on common ground with others: where there is one, there are two. */
export async function everythingOf(personId: string, ground: Ground): Promise<void> {
  await ownRecords(personId)
  await recordsInCommunity(personId, ground)
  await recordsAtSession(personId, ground)
  await doneAsStaff(personId, ground)
}

async function ownRecords(personId: string): Promise<void> {
  const rows = owner()
  await rows.affiliation.create({ data: { personId, roleTitle: 'Worker', setting: 'other', region: 'hume', fromOn: dayFromNow(-90) } })
  await rows.calendarFeed.create({ data: { personId, secretHash: bytes(), title: 'Busy' } })
  await rows.quietHours.create({ data: { personId, fromTime: '20:00', toTime: '07:00' } })
  await rows.preventionAnswer.create({ data: { personId, answer: 'yes' } })
  await rows.roleGrant.create({ data: { personId, role: 'staff', fromOn: dayFromNow(-300), untilOn: dayFromNow(-200), grantedById: personId } })
  await rows.ownDataFile.create({ data: { personId } })
  await rows.mergedPerson.create({ data: { formerPersonId: randomUUID(), intoPersonId: personId } })
  await rows.mergeProof.create({
    data: { personId, address: 'someone@example.org', codeHash: bytes(), salt: bytes(), expiresAt: new Date(), triesLeft: 0 },
  })
  await signIn(personId)
  await transactionFor(null, (tx) => enqueue(tx, 'accounts-merged', { to: 'someone@example.org' }))
  const [mail] = await rows.outboxMessage.findMany({ orderBy: { createdAt: 'desc' }, take: 1 })
  await rows.outboxMessage.update({ where: { id: mail!.id }, data: { personId, payload: null, sentAt: new Date() } })
}

async function recordsInCommunity(personId: string, { group, staff, proposal, option, other }: Ground): Promise<void> {
  const rows = owner()
  const communityId = group.id
  await facilitation(communityId, personId)
  const asked = await interest(communityId, { personId })
  const held = await offer(communityId, personId, { interestId: asked.id, offeredById: staff.id })
  const place = await membership(communityId, personId, { offerId: held.id })
  await rows.pause.create({ data: { membershipId: place.id, fromOn: dayFromNow(-20), returnsOn: dayFromNow(-10) } })
  await rows.agreedInstead.create({ data: { membershipId: place.id, words: 'A call each month', writtenById: personId } })
  await rows.groupLine.create({ data: { communityId, personId, kind: 'changed_work' } })
  await rows.mailChoice.create({ data: { communityId, personId, choice: 'as_it_happens' } })
  await rows.rhythmPosition.create({ data: { proposalId: proposal.id, personId, agrees: true } })
  await rows.timePosition.create({ data: { optionId: option.id, personId, position: 'works' } })
  const form = await interest(communityId, { personId: other.id })
  await rows.notPlacedWith.create({ data: { formId: form.formId, words: bytes(), meansPersonId: personId, matchedById: personId } })
}

async function recordsAtSession(personId: string, { group, room, staff }: Ground): Promise<void> {
  const rows = owner()
  const both = { sessionId: room.id, personId }
  await rows.arrival.create({ data: { ...both, arrivedAt: new Date() } })
  await rows.apology.create({ data: both })
  await rows.rollEntry.create({ data: { ...both, status: 'here', recordedById: staff.id } })
  await rows.contactRequest.create({ data: both })
  await rows.remoteAttendance.create({ data: both })
  await rows.partOffer.create({ data: { partId: room.parts[2]!.id, personId } })
  const said = { ...both, communityId: group.id, answer: 'steady', audience: 'nobody', now: new Date() } as const
  await transactionFor(personId, (tx) => writeFeeling(tx, { ...said, moment: 'arriving', ownWord: `arriving ${personId}` }))
  await transactionFor(personId, (tx) => writeFeeling(tx, { ...said, moment: 'leaving', taking: `leaving ${personId}` }))
}

async function doneAsStaff(personId: string, { group, other }: Ground): Promise<void> {
  const rows = owner()
  const communityId = group.id
  const own = await session(communityId)
  const sessionId = own.id
  await rows.part.updateMany({ where: { sessionId }, data: { holderId: personId } })
  await rows.recap.create({ data: { sessionId, words: 'We met.', writtenById: personId } })
  await rows.sessionHeld.create({ data: { sessionId, saidById: personId } })
  await rows.planDelay.create({ data: { sessionId, fromPosition: 2, minutes: 10, acceptedById: personId } })
  await rows.sessionCancellation.create({ data: { sessionId, reason: 'Flood', cancelledById: personId } })
  await rows.rollEntry.create({ data: { sessionId, personId: other.id, status: 'here', recordedById: personId } })
  await rows.contactRequest.create({ data: { sessionId, personId: other.id, answeredAt: new Date(), answeredById: personId } })
  const asked = await interest(communityId)
  await rows.placing.create({ data: { interestId: asked.id, choice: 'waiting', waitingPosition: 1, chosenById: personId } })
  await rows.letterBatch.create({ data: { communityId, sentById: personId } })
  const someone = await person()
  await offer(communityId, someone.id, { offeredById: personId })
  const place = await membership((await community()).id, someone.id)
  await rows.departure.create({ data: { membershipId: place.id, leftOn: dayFromNow(-1), recordedById: personId } })
  const version = await rows.rhythm.count({ where: { communityId } })
  await rows.rhythm.create({
    data: {
      communityId, version: version + 1, number: 8, minutes: 90, frequency: 'monthly', startsAtTime: '10:00', firstOn: dayFromNow(1),
      minimumAttendance: 5, origin: 'staff', setById: personId,
    },
  })
  await rows.rhythmProposal.create({ data: { communityId, madeById: personId, change: {}, concludedAt: new Date(), outcome: 'dropped' } })
  await rows.importFile.create({ data: { kind: 'people', name: 'people.csv', sha256: bytes(), broughtById: personId, findings: {} } })
  await rows.setting.create({ data: { name: `setting ${next()}`, value: {}, changedById: personId } })
  const wordings = await rows.letterWording.count()
  const choice = (['offer', 'waiting', 'another', 'not_this_time'] as const)[wordings]!
  await rows.letterWording.create({ data: { choice, subject: 'x', body: 'y', changedById: personId } })
}
