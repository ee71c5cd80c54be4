import 'server-only'
import type { Tx } from '@/lib/kernel/db'
import { formerName } from './deletion.rules'

/**
 * Removes everything that says who a person is, and what she wrote for few eyes. What counts for others stays without her
 * name: that somebody came, held a part, had a place. Her key goes, so that her sealed words are unreadable in backups too.
 */
export async function forgetPerson(tx: Tx, personId: string, today: Date): Promise<void> {
  const hers = { where: { personId } }
  const addresses = (await tx.emailAddress.findMany({ ...hers, select: { address: true, verifiedAt: true } })).map(({ address }) => address)
  const proved = await tx.emailAddress.findMany({ where: { personId, verifiedAt: { not: null } }, select: { address: true } })
  await tx.feeling.deleteMany(hers)
  await tx.personKey.deleteMany(hers)
  await tx.ownDataFile.deleteMany(hers)
  // A form that she sent before she had an account is known by an address that she has proved to be hers.
  await tx.interestForm.deleteMany({ where: { OR: [{ personId }, { personId: null, address: { in: proved.map(({ address }) => address) } }] } })
  await tx.interest.deleteMany(hers)
  await tx.apology.updateMany({ ...hers, data: { note: null } })
  await tx.contactRequest.deleteMany(hers)
  await tx.groupLine.deleteMany(hers)
  await tx.preventionAnswer.deleteMany(hers)
  await tx.affiliation.deleteMany(hers)
  await tx.calendarFeed.deleteMany(hers)
  await tx.mailChoice.deleteMany(hers)
  await tx.quietHours.deleteMany(hers)
  await tx.remoteAttendance.deleteMany(hers)
  await tx.partOffer.deleteMany(hers)
  await tx.rhythmPosition.updateMany({ ...hers, data: { suggestion: null } })
  await tx.agreedInstead.deleteMany({ where: { membership: { personId } } })
  await tx.pause.deleteMany({ where: { membership: { personId } } })
  await tx.departure.updateMany({ where: { membership: { personId } }, data: { reason: null } })
  await endDuties(tx, personId, today)
  await closeDoors(tx, personId, addresses)
  await tx.person.updateMany({ where: { id: personId }, data: { calledName: formerName, pronouns: null, personalAddressAskedAt: null } })
  await tx.accountDeletion.deleteMany(hers)
}

async function endDuties(tx: Tx, personId: string, today: Date): Promise<void> {
  const lasting = { personId, OR: [{ untilOn: null }, { untilOn: { gt: today } }] }
  await tx.roleGrant.deleteMany({ where: { personId, fromOn: { gt: today } } })
  await tx.roleGrant.updateMany({ where: lasting, data: { untilOn: today } })
  await tx.facilitation.deleteMany({ where: { personId, fromOn: { gt: today } } })
  await tx.facilitation.updateMany({ where: lasting, data: { untilOn: today } })
  await tx.facilitation.updateMany({ where: { personId }, data: { introduction: '' } })
  await tx.part.updateMany({ where: { holderId: personId, session: { startsAt: { gt: today } } }, data: { holderId: null } })
}

async function closeDoors(tx: Tx, personId: string, addresses: readonly string[]): Promise<void> {
  await tx.signIn.deleteMany({ where: { personId } })
  await tx.signInCode.deleteMany({ where: { address: { in: [...addresses] } } })
  await tx.mergeProof.deleteMany({ where: { personId } })
  await tx.emailAddress.deleteMany({ where: { personId } })
  await tx.idempotencyKey.deleteMany({ where: { actor: personId } })
  // Mail on its way to her is not sent any more.
  await tx.outboxMessage.updateMany({ where: { personId }, data: { personId: null, why: null, payload: null } })
}
