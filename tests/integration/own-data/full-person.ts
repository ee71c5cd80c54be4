import { checkIn } from '@/lib/check-ins/check-in.command'
import { askForContact } from '@/lib/check-ins/contact-request.command'
import { sayArriving, sayLeaving } from '@/lib/check-ins/say-feeling.command'
import { writeNotPlacedWith } from '@/lib/interests/not-placed-with.writes'
import { enqueue } from '@/lib/kernel/outbox'
import { community, facilitation } from '@/tests/factories/communities'
import { departure, interest, membership, offer } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { signIn } from '@/tests/factories/sign-ins'
import { dayFromNow, minutesFromNow, next } from '@/tests/factories/words'
import { as } from '@/tests/integration/check-ins/world'
import { owner } from '@/tests/setup/owner'

const bytes = () => new Uint8Array(8)

/**
 * A person of whom everything is kept that can be: a row in each table that names her, with words that occur nowhere else
 * wherever there is room for words. `hers` say who she is or were meant for few; `shared` are what she gave a group.
 */
export async function fullPerson() {
  const mark = `qz${next()}`
  const word = (kind: string) => `${mark}${kind}`
  const ana = await person({ calledName: word('name'), pronouns: word('pronouns'), address: `${mark}address@example.org`, personalAddressAskedAt: new Date() })
  const personId = ana.id
  const staff = await personWithRole('staff')
  const [group, other, past] = [await community({ cap: 5 }), await community({ cap: 5 }), await community({ cap: 5 })]
  const open = await session(group.id)
  const ahead = await session(group.id, { startsAt: minutesFromNow(60 * 24 * 20), endsAt: minutesFromNow(60 * 24 * 20 + 90) })

  const organisation = await owner().organisation.create({ data: { name: `Organisation ${next()}` } })
  await owner().affiliation.create({ data: { personId, organisationId: organisation.id, roleTitle: word('role'), setting: 'other', region: 'hume', fromOn: dayFromNow(-90) } })
  await owner().preventionAnswer.create({ data: { personId, answer: 'yes' } })
  await owner().roleGrant.create({ data: { personId, role: 'supervisor', fromOn: dayFromNow(-30) } })
  await signIn(personId, { device: word('device'), addressId: ana.address.id })
  await owner().mergedPerson.create({ data: { formerPersonId: crypto.randomUUID(), intoPersonId: personId } })
  await owner().mergeProof.create({ data: { personId, address: `${mark}other@example.org`, codeHash: bytes(), salt: bytes(), expiresAt: minutesFromNow(5), triesLeft: 5 } })
  await owner().addressProof.create({ data: { addressId: ana.address.id, codeHash: bytes(), salt: bytes(), expiresAt: minutesFromNow(5), triesLeft: 5 } })
  await owner().signInCode.create({ data: { address: ana.address.address, codeHash: bytes(), salt: bytes(), browserHash: bytes(), linkHash: Buffer.from(word('link')), destination: '/', expiresAt: minutesFromNow(5), triesLeft: 5 } })
  await owner().calendarFeed.create({ data: { personId, secretHash: Buffer.from(word('secret')), title: word('calendar') } })
  await owner().mailChoice.create({ data: { personId, communityId: group.id, choice: 'weekly_summary' } })
  await owner().quietHours.create({ data: { personId, fromTime: '20:00', toTime: '07:00' } })
  await owner().$transaction((tx) => enqueue(tx, 'offer', { to: `${mark}address@example.org` }))
  await owner().outboxMessage.updateMany({ where: { letter: 'offer', personId: null }, data: { personId, why: word('why') } })
  await owner().ownDataFile.create({ data: { personId, askedAt: minutesFromNow(-60 * 30), madeAt: minutesFromNow(-60 * 30), content: bytes() } })

  const place = await membership(group.id, personId)
  await owner().agreedInstead.create({ data: { membershipId: place.id, words: word('instead'), writtenById: staff.id } })
  const ended = await membership(past.id, personId)
  await departure(ended.id, { reason: word('leaving') })
  await owner().pause.create({ data: { membershipId: ended.id, fromOn: dayFromNow(-40), returnsOn: dayFromNow(-30) } })
  const asked = await interest(other.id, {
    personId, calledName: word('called'), address: `${mark}form@example.org`, organisationName: word('organisation'), hopes: word('hopes'), canOffer: word('offers'),
    accessNeeds: word('needs'), contactWay: word('contact'), personalAddress: `${mark}personal@example.org`, topic: word('topic'),
  })
  await interest(past.id, { personId: null, address: ana.address.address, hopes: word('earlier') })
  await owner().sessionCannotMake.create({ data: { formId: asked.formId, sessionId: ahead.id } })
  await owner().$transaction((tx) => writeNotPlacedWith(tx, asked.formId, [word('wish')]))
  await owner().placing.create({ data: { interestId: asked.id, choice: 'waiting', waitingPosition: 1, waitingReason: word('waiting'), chosenById: staff.id, letterSentAt: new Date() } })
  await owner().letterBatch.create({ data: { communityId: other.id, sentById: staff.id, letters: { create: { interestId: asked.id, choice: 'waiting' } } } })
  await offer(other.id, personId, { interestId: asked.id })
  await owner().groupLine.create({ data: { communityId: group.id, personId, kind: 'changed_work' } })
  await facilitation(past.id, personId, { introduction: word('introduction') })
  const proposal = await owner().rhythmProposal.create({ data: { communityId: group.id, madeById: personId, change: { minutes: 60 }, reason: word('shared-reason') } })
  await owner().rhythmPosition.create({ data: { proposalId: proposal.id, personId, agrees: true, suggestion: word('suggestion') } })
  const time = await owner().timeOption.create({ data: { proposalId: proposal.id, weekday: 2, startsAtTime: '10:00' } })
  await owner().timePosition.create({ data: { optionId: time.id, personId, position: 'works' } })

  await as(ana, checkIn, { sessionId: open.id })
  await as(ana, sayArriving, { sessionId: open.id, answer: 'low', ownWord: word('arriving'), audience: 'group' })
  await as(ana, sayLeaving, { sessionId: open.id, answer: 'good', taking: word('taking'), audience: 'nobody' })
  await as(ana, askForContact, { sessionId: open.id })
  await owner().apology.create({ data: { sessionId: ahead.id, personId, note: word('note') } })
  await owner().rollEntry.create({ data: { sessionId: open.id, personId, status: 'here', recordedById: staff.id } })
  await owner().part.updateMany({ where: { sessionId: { in: [open.id, ahead.id] }, position: 1 }, data: { holderId: personId } })
  await owner().partOffer.create({ data: { partId: open.parts[1]!.id, personId } })
  await owner().remoteAttendance.create({ data: { sessionId: ahead.id, personId } })
  await owner().recap.create({ data: { sessionId: open.id, words: word('shared-recap'), writtenById: personId } })
  return { ana, mark, staff, group, other, past, open, ahead }
}
