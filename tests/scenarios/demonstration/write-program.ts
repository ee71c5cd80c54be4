import { community, domain, facilitation, program } from '@/tests/factories/communities'
import { roleGrant } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'
import { dateOf } from '@/lib/kernel/dates'
import { daysAfter, monthsBefore, programDates, sessionTimes, sessionTimesWithOneOpen, timeZone, type Times } from './calendar'
import { communities, emerging, regional, type DemonstrationCommunity } from './communities'
import { oneOf } from './dice'
import { teamPeople } from './people-program'
import { planOf } from './plan'
import type { People } from './write-people'

export type WrittenSession = Times & { id: string; number: number }
export type WrittenCommunity = DemonstrationCommunity & { id: string; sessions: readonly WrittenSession[] }

const cap = 20
const minimumAttendance = 6

export async function writeRoles(people: People, now: Date): Promise<void> {
  for (const { at, role } of teamPeople) await roleGrant(people.get(at)!, role, { fromOn: monthsBefore(now, 18) })
}

/** Writes the program and its communities, each with its eight sessions and their plans. */
export async function writeProgram(people: People, now: Date): Promise<WrittenCommunity[]> {
  const { name, startsOn, endsOn, ...days } = programDates(now)
  const programId = (await program({ name, startsOn, endsOn })).id
  const written: WrittenCommunity[] = []
  for (const one of communities) {
    const domainId = (await domain({ slug: one.slug, name: one.domain })).id
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
      ...(one === emerging ? secondIntake(now) : {}),
      listedAt: daysAfter(days.interestClosesOn, -45),
    })
    for (const { at, introduction } of one.holders) {
      await facilitation(id, people.get(at)!, { fromOn: daysAfter(days.interestClosesOn, -45), introduction })
    }
    written.push({ ...one, id, sessions: await writeSessions(one, id, people, now) })
  }
  return written
}

/** One community has a place left and takes forms again, so that the demonstration can show how that begins. */
function secondIntake(now: Date) {
  const today = dateOf(now, timeZone)
  return { interestClosesOn: daysAfter(today, 14), answerOn: daysAfter(today, 24) }
}

async function writeSessions(
  one: DemonstrationCommunity,
  communityId: string,
  people: People,
  now: Date,
): Promise<WrittenSession[]> {
  const times = one === regional ? sessionTimesWithOneOpen(one, now) : sessionTimes(one, now)
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
    const who = oneOf(heldBy === 'holder' ? holders : members, one.slug, number, index)
    return { ...part, sessionId, position: index + 1, holderId: people.get(who)! }
  })
}
