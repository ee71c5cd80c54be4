import { community, domain, facilitation, program } from '@/tests/factories/communities'
import { roleGrant } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'
import { dateOf } from '@/lib/kernel/dates'
import { daysAfter, monthsBefore, programDates, sessionTimes, sessionTimesAhead, sessionTimesWithOneOpen, timeZone, type Times } from './calendar'
import { communities, emerging, regional, secondGroup, type DemonstrationCommunity } from './communities'
import { oneOf } from './dice'
import { teamPeople } from './people-program'
import { planOf } from './plan'
import type { People } from './write-people'

export type WrittenSession = Times & { id: string; number: number }
export type WrittenCommunity = DemonstrationCommunity & { id: string; sessions: readonly WrittenSession[] }

const cap = 20
const minimumAttendance = 6

export async function writeRoles(people: People, now: Date): Promise<void> {
  const fromOn = monthsBefore(now, 18)
  for (const { at, role } of teamPeople) await roleGrant(people.get(at)!, role, { fromOn })
  // One of the team is named to read safety preferences; the others learn only that a placing would break one.
  await roleGrant(people.get('hannah')!, 'safety_lead', { fromOn })
}

/** Writes the program and its communities, each with its eight sessions and their plans. */
export async function writeProgram(people: People, now: Date): Promise<WrittenCommunity[]> {
  const { name, startsOn, endsOn, ...days } = programDates(now)
  const programId = (await program({ name, startsOn, endsOn })).id
  const written: WrittenCommunity[] = []
  const domains = new Map<string, string>()
  for (const one of [...communities, secondGroup]) {
    const domainId = domains.get(one.domain) ?? (await domain({ slug: one.slug, name: one.domain })).id
    domains.set(one.domain, domainId)
    const { slug, forWhom, isItForYou, colour, symbol, code } = one
    const { id } = await community({
      programId,
      domainId,
      slug,
      name: one.name,
      forWhom,
      isItForYou,
      colour,
      symbol,
      code,
      cap,
      minimumAttendance,
      ...days,
      ...(one === emerging ? daysAhead(now, 14, 24) : {}),
      ...(one === secondGroup ? daysAhead(now, 7, 21) : {}),
      listedAt: daysAfter(days.interestClosesOn, -45),
    })
    for (const { at, introduction } of one.holders) {
      await facilitation(id, people.get(at)!, { fromOn: daysAfter(days.interestClosesOn, -45), introduction })
    }
    written.push({ ...one, id, sessions: await writeSessions(one, id, people, now) })
  }
  return written
}

/** One community has a place left and takes forms again, and one is new, so that the demonstration shows how both begin. */
function daysAhead(now: Date, closes: number, answers: number) {
  const today = dateOf(now, timeZone)
  return { interestClosesOn: daysAfter(today, closes), answerOn: daysAfter(today, answers) }
}

function timesOf(one: DemonstrationCommunity, now: Date): Times[] {
  if (one === secondGroup) return sessionTimesAhead(one, now)
  return one === regional ? sessionTimesWithOneOpen(one, now) : sessionTimes(one, now)
}

async function writeSessions(
  one: DemonstrationCommunity,
  communityId: string,
  people: People,
  now: Date,
): Promise<WrittenSession[]> {
  const times = timesOf(one, now)
  const sessions = await owner().session.createManyAndReturn({
    data: times.map((when, index) => {
      const [title, purpose] = one.topics[index]!
      return {
        communityId,
        number: index + 1,
        title,
        purpose,
        ...when,
        meetingLink: `https://meet.example.org/${one.slug}`,
      }
    }),
    select: { id: true, number: true, startsAt: true, endsAt: true },
  })
  await owner().part.createMany({ data: sessions.flatMap((session) => partsOf(one, session, people)) })
  return sessions
}

function partsOf(one: DemonstrationCommunity, { id: sessionId, number }: WrittenSession, people: People) {
  const holders = one.holders.map(({ at }) => at)
  const members = one.members.filter(({ habit }) => !habit || habit === 'always').map(({ at }) => at)
  return planOf(one.topics[number - 1]!, number).map(({ heldBy, ...part }, index) => {
    const who = oneOf(heldBy === 'holder' || members.length === 0 ? holders : members, one.slug, number, index)
    return { ...part, sessionId, position: index + 1, holderId: people.get(who)! }
  })
}
