import { randomBytes } from 'node:crypto'
import { systemViewer, viewerFor } from '@/lib/access/viewer'
import { agreeInstead } from '@/lib/attendance/agree-instead.command'
import { checkIn } from '@/lib/check-ins/check-in.command'
import { sayArriving, sayLeaving } from '@/lib/check-ins/say-feeling.command'
import { sendApology } from '@/lib/check-ins/send-apology.command'
import { askForContact } from '@/lib/check-ins/contact-request.command'
import { choosePlacing } from '@/lib/composing/choose-placing.command'
import { writeNotPlacedWith } from '@/lib/interests/not-placed-with.writes'
import { execute, type Command } from '@/lib/kernel/command'
import { writeRecap } from '@/lib/plans/write-recap.command'
import type { Community, Interest, Offer } from '@/prisma/generated/client'
import { withLeads, type Role } from '@/tests/authorization/roles'
import { community, facilitation } from '@/tests/factories/communities'
import { draft } from '@/tests/factories/interests'
import { takeRhythmPosition } from '@/lib/rhythms/take-rhythm-position.command'
import { rhythm, rhythmProposal } from '@/tests/factories/rhythms'
import { departure, interest, membership, offer } from '@/tests/factories/memberships'
import { person, personWithRole, safetyLead } from '@/tests/factories/people'
import { session, type SessionWithParts } from '@/tests/factories/sessions'
import { dayFromNow, minutesFromNow } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'

/** A text that occurs once in the world, in one record, and whom it may reach. */
export type Canary = { kind: string; text: string; reaches: readonly Role[]; shownNowhere?: true }

export type World = {
  ours: Community
  session: SessionWithParts
  past: SessionWithParts
  interest: Interest
  offer: Offer
  /** A fellow member whose records carry the canaries, and the form that she writes. */
  fellowId: string
  /** What lists are called that staff bring in. */
  nameOfList: string
  /** Her proof that another account is hers too. */
  mergeProofId: string
  fellowFormId: string
  people: Record<Exclude<Role, 'visitor'>, string>
  canaries: Canary[]
}

const mark = randomBytes(3).toString('hex')
const staff: Role[] = ['staff']
const readers: Role[] = ['facilitator', 'staff']
const inside: Role[] = ['member', 'facilitator', 'staff']
const group: Role[] = ['member', 'facilitator']
const holders: Role[] = ['facilitator']
const nobody: Role[] = []

/** Two communities with everybody who can stand in some relation to the first, whose records carry canaries. */
export async function walkWorld(): Promise<World> {
  const canaries: Canary[] = []
  const canary = (kind: string, reaches: readonly Role[], more: Pick<Canary, 'shownNowhere'> = {}) => {
    const text = `zq${mark}${kind.replace(/[^a-z]/gi, '').toLowerCase()}`
    canaries.push({ kind, text, reaches: withLeads(reaches), ...more })
    return text
  }

  const ours = await community({ listedAt: new Date() })
  const elsewhere = await community({ listedAt: new Date() })
  const places = { place: canary('place of a session', inside), meetingLink: `https://meet.example.org/${canary('meeting link', inside)}` }
  const open = await session(ours.id, { number: 2, ...places })
  const past = await session(ours.id, { number: 1, startsAt: minutesFromNow(-60 * 24 * 20), endsAt: minutesFromNow(-60 * 24 * 20 + 120) })
  const there = await session(elsewhere.id, { number: 1 })
  await owner().part.updateMany({ where: { sessionId: open.id }, data: { prompt: canary('prompt of a part', inside) } })

  const employer = await owner().organisation.create({ data: { name: canary('employer of a member', nobody) } })
  const fellow = await person({ calledName: canary('name of a member', [...inside, 'administrator']), address: `${canary('address of a member', nobody)}@example.org` })
  const fellowsPlace = await membership(ours.id, fellow.id)
  await owner().affiliation.create({
    data: {
      personId: fellow.id, organisationId: employer.id, roleTitle: canary('role title of a member', nobody), setting: 'other', region: 'gippsland',
      fromOn: dayFromNow(-300),
    },
  })
  const left = { address: `${canary('address of a job she left', nobody)}@example.org`, kind: 'work' as const, leftJobAt: new Date() }
  await owner().emailAddress.create({ data: { personId: fellow.id, ...left, maySignIn: false, mayNotify: false } })
  const second = await person({ calledName: canary('name in another account', nobody), address: `${canary('address of another account', nobody)}@example.org` })
  const bytes = new Uint8Array(randomBytes(16))
  const mergeProof = await owner().mergeProof.create({
    data: {
      personId: fellow.id, address: second.address.address, codeHash: bytes, salt: bytes, usedAt: new Date(), triesLeft: 5,
      expiresAt: minutesFromNow(10),
    },
  })
  const away = await person({ calledName: 'Away' })
  await membership(ours.id, away.id, { showsGroup: 'role_and_setting' })
  await owner().affiliation.create({
    data: {
      personId: away.id, roleTitle: canary('role title that a member shows', group),
      setting: 'other', region: 'gippsland', fromOn: dayFromNow(-300),
    },
  })

  const people = {
    stranger: (await person({ calledName: 'Stranger' })).id,
    applicant: (await person({ calledName: 'Applicant' })).id,
    member: (await person({ calledName: 'Member' })).id,
    'former member': (await person({ calledName: 'Former' })).id,
    'member elsewhere': (await person({ calledName: 'Elsewhere' })).id,
    'facilitator elsewhere': (await person({ calledName: 'Holds elsewhere' })).id,
    facilitator: (await person({ calledName: 'Holds' })).id,
    supervisor: (await personWithRole('supervisor')).id,
    staff: (await personWithRole('staff')).id,
    'safety lead': (await safetyLead()).id,
    administrator: (await personWithRole('administrator', { kind: 'work' })).id,
  }
  await membership(ours.id, people.member)
  const reason = canary('reason of an ending', ['former member', 'staff'])
  const ended = { kind: 'ended_by_staff', reason, recordedById: people.staff } as const
  await departure((await membership(ours.id, people['former member'])).id, ended)
  await membership(elsewhere.id, people['member elsewhere'])
  await facilitation(ours.id, people.facilitator)
  await facilitation(elsewhere.id, people['facilitator elsewhere'])
  const offered = await offer(ours.id, people.applicant, { offeredById: people.staff })
  const asked = await interest(ours.id, {
    calledName: canary('name in an interest', readers),
    address: `${canary('address in an interest', staff)}@example.org`,
    hopes: canary('reason of an interest', readers),
    canOffer: canary('what an interest can offer', readers),
    accessNeeds: canary('access needs in an interest', readers),
    organisationName: canary('organisation in an interest', staff),
    contactWay: canary('safe way to reach somebody', staff),
    personalAddress: `${canary('personal address in an interest', staff, { shownNowhere: true })}@example.org`,
  })
  await does(people.staff, choosePlacing, { interestId: asked.id, version: 0, choice: 'waiting', waitingReason: canary('reason on the waiting list', staff) })
  await writeNotPlacedWith(owner(), asked.formId, [canary('wish read by those named for it', ['safety lead'])])
  const begun = await draft(ours.id, {
    personId: fellow.id, address: fellow.address.address, calledName: canary('name in a form not sent', nobody),
    hopes: canary('words in a form not sent', nobody), topic: canary('topic of a form', nobody),
  })
  await writeNotPlacedWith(owner(), begun.id, [canary('whom somebody is not to be placed with', nobody, { shownNowhere: true })])

  const words = canary('what was agreed instead', ['facilitator', 'staff'])
  await does(people.facilitator, agreeInstead, { membershipId: fellowsPlace.id, words })
  await does(people.facilitator, writeRecap, { sessionId: open.id, version: '0', words: canary('words of a recap', ['member', 'facilitator']) })
  await rhythm(ours.id, people.staff, { why: canary('why of a rhythm', inside), number: 2, minimumAttendance: 1 })
  const proposal = await rhythmProposal(ours.id, people.facilitator, { reason: canary('reason of a proposal', ['member', 'facilitator']) })
  const suggestion = canary('suggestion before all are shown', nobody, { shownNowhere: true })
  await does(fellow.id, takeRhythmPosition, { proposalId: proposal.id, agrees: 'no', suggestion })
  await does(fellow.id, checkIn, { sessionId: open.id })
  await does(fellow.id, sayArriving, { sessionId: open.id, answer: 'low', ownWord: canary('word shared', holders), audience: 'facilitator' })
  await does(fellow.id, sayLeaving, { sessionId: open.id, answer: 'good', taking: canary('word kept to herself', nobody), audience: 'nobody' })
  await does(fellow.id, askForContact, { sessionId: open.id })
  await does(people.member, checkIn, { sessionId: open.id })
  await does(people.member, sayArriving, { sessionId: open.id, answer: 'pass' })
  await does(away.id, sendApology, { sessionId: open.id, note: canary('note of an apology', holders) })
  await does(people['member elsewhere'], checkIn, { sessionId: there.id })

  return {
    ours, session: open, past, interest: asked, offer: offered, fellowId: fellow.id, fellowFormId: begun.id,
    nameOfList: canary('name of a list', staff), mergeProofId: mergeProof.id, people, canaries,
  }
}

/** Runs an act as a person, and insists that it was done. */
export async function does<Schema extends Parameters<typeof execute>[0]['input'], Subject, Data>(
  personId: string | null,
  command: Command<Schema, Subject, Data>,
  input: Record<string, unknown>,
): Promise<Data> {
  const now = new Date()
  const viewer = personId ? await viewerFor(personId, now) : systemViewer('test')
  const outcome = await execute(command, viewer, input, { now })
  if (outcome.kind !== 'done') throw new Error(`${command.name}: ${JSON.stringify(outcome)}`)
  return outcome.data
}
