import { viewerFor } from '@/lib/access/viewer'
import { checkIn } from '@/lib/check-ins/check-in.command'
import { askForContact, noteContact } from '@/lib/check-ins/contact-request.command'
import { recordRoll } from '@/lib/check-ins/record-roll.command'
import { came } from '@/lib/check-ins/roll.rules'
import type { RollStatusName } from '@/lib/check-ins/roll.labels'
import { sayArriving, sayLeaving } from '@/lib/check-ins/say-feeling.command'
import { sendApology } from '@/lib/check-ins/send-apology.command'
import { owner } from '@/tests/setup/owner'
import { statusOf } from './attendance'
import { daysAfter, minutesAfter } from './calendar'
import { dice, oneOf } from './dice'
import { arriving, leaving } from './feelings'
import { tom } from './people-program'
import type { DemonstrationPerson } from './person'
import { tomsPlace } from './places'
import { forEach, run, runAs } from './run'
import { apologyNotes } from './said'
import type { People } from './write-people'
import type { WrittenCommunity, WrittenSession } from './write-program'

type Visit = { person: DemonstrationPerson; session: WrittenSession; key: string; status: RollStatusName }

/** Sessions that are over: who came and how, who sent word, who asked for a call, and the roll. */
export async function holdPastSessions(written: readonly WrittenCommunity[], people: People, now: Date): Promise<void> {
  for (const community of written) {
    const held = community.sessions.filter((session) => minutesAfter(session.endsAt, 60) < now)
    const visits = held.flatMap((session) => visitsTo(community, session, held.length - session.number + 1))
    await forEach(visits, (visit) => come(visit, people.get(visit.person.at)!), 8)
    const holder = people.get(community.holders[0]!.at)!
    for (const session of held) await writeRoll(session, visits, people, holder)
    await answerContacts(held, holder)
  }
}

function visitsTo(community: WrittenCommunity, session: WrittenSession, turn: number): Visit[] {
  const withTom = community.slug === tomsPlace && session.number <= 2
  const key = `${community.slug}-${session.number}`
  return [...community.members, ...(withTom ? [tom] : [])].map((person) => {
    return { person, session, key, status: statusOf(person, session.number, turn) }
  })
}

async function come({ person, session, key, status }: Visit, personId: string): Promise<void> {
  const { at, habit } = person
  const { id: sessionId, startsAt, endsAt } = session
  const chance = (what: string) => dice(at, key, what)
  if (status === 'apology') {
    const note = chance('note') < 0.5 ? { note: oneOf(apologyNotes, at, key) } : {}
    await runAs(personId, sendApology, { sessionId, ...note }, minutesAfter(startsAt, -60 - chance('sent') * 2880))
  }
  if (!came(status) || habit === 'by-phone' || chance('forgot') > 0.95) return
  const arrivedAt = minutesAfter(
    startsAt,
    status === 'joined_late' ? 12 + chance('late') * 15 : chance('arrived') * 14 - 10,
  )
  const viewer = await viewerFor(personId, arrivedAt)
  await run(checkIn, viewer, { sessionId }, arrivedAt)
  const how = arriving(at, key)
  if (how) await run(sayArriving, viewer, { sessionId, ...how }, minutesAfter(arrivedAt, 1))
  const left = status === 'left_early' ? null : leaving(at, key)
  if (!left) return
  const leftAt = minutesAfter(endsAt, chance('left at') * 12 - 2)
  await run(sayLeaving, viewer, { sessionId, ...left.said }, leftAt)
  if (how && left.lower && chance('contact') < 0.8)
    await run(askForContact, viewer, { sessionId }, minutesAfter(leftAt, 1))
}

async function writeRoll(
  session: WrittenSession,
  visits: readonly Visit[],
  people: People,
  holder: string,
): Promise<void> {
  const there = visits.filter((visit) => visit.session === session)
  const statuses = Object.fromEntries(there.map(({ person, status }) => [`status.${people.get(person.at)}`, status]))
  await runAs(holder, recordRoll, { sessionId: session.id, ...statuses }, minutesAfter(session.endsAt, 25))
}

/** Every wish for a call was answered the day after, but for those of the latest session. */
async function answerContacts(held: readonly WrittenSession[], holder: string): Promise<void> {
  for (const session of held.slice(0, -1)) {
    const wishes = await owner().contactRequest.findMany({ where: { sessionId: session.id }, select: { id: true } })
    for (const { id } of wishes) await runAs(holder, noteContact, { contactId: id }, daysAfter(session.endsAt, 1))
  }
}
