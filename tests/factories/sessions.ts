import type { Part, Prisma, Session } from '@/prisma/generated/client'
import { owner } from '@/tests/setup/owner'
import { minutesFromNow } from './words'

export type SessionWithParts = Session & { parts: Part[] }

const usualParts = [
  { kind: 'welcome', title: 'Welcome', minutes: 5 },
  { kind: 'check_in', title: 'How we arrive', minutes: 15 },
  { kind: 'main', title: 'Practice together', minutes: 60 },
  { kind: 'close', title: 'Close', minutes: 10 },
] as const

/** A session of two hours that began ten minutes ago, so that its doors are open, with the usual plan. */
export async function session(
  communityId: string,
  given: Partial<Prisma.SessionUncheckedCreateInput> = {},
): Promise<SessionWithParts> {
  const number = given.number ?? (await owner().session.count({ where: { communityId } })) + 1
  const row = await owner().session.create({
    data: {
      communityId,
      number,
      title: `Session ${number}`,
      purpose: 'To practise together.',
      startsAt: minutesFromNow(-10),
      endsAt: minutesFromNow(110),
      place: 'Online',
      meetingLink: 'https://meet.example.org/room',
      ...given,
    },
  })
  const parts = usualParts.map((part, position) => ({ ...part, position: position + 1, sessionId: row.id }))
  return { ...row, parts: await owner().part.createManyAndReturn({ data: parts }) }
}
