import type { Community, Domain, Facilitation, Prisma, Program } from '@/prisma/generated/client'
import { owner } from '@/tests/setup/owner'
import { dayFromNow, next } from './words'

/** A program of a year, under way. */
export function program(given: Partial<Prisma.ProgramUncheckedCreateInput> = {}): Promise<Program> {
  const dates = { startsOn: dayFromNow(-120), endsOn: dayFromNow(245) }
  return owner().program.create({ data: { name: `Program ${next()}`, ...dates, ...given } })
}

export function domain(given: Partial<Prisma.DomainUncheckedCreateInput> = {}): Promise<Domain> {
  const number = next()
  return owner().domain.create({ data: { slug: `domain-${number}`, name: `Domain ${number}`, ...given } })
}

/** A listed community with fifteen places, in a program and a domain of its own unless they are given. */
export async function community(given: Partial<Prisma.CommunityUncheckedCreateInput> = {}): Promise<Community> {
  const number = next()
  return owner().community.create({
    data: {
      programId: given.programId ?? (await program()).id,
      domainId: given.domainId ?? (await domain()).id,
      slug: `community-${number}`,
      name: `Community ${number}`,
      forWhom: 'Practitioners in any service',
      isItForYou: 'You work with people who have lived through family violence.',
      colour: 'moss',
      symbol: 'leaf',
      cap: 15,
      minimumAttendance: 5,
      interestClosesOn: dayFromNow(14),
      answerOn: dayFromNow(21),
      code: `C${number}`.padEnd(6, 'X'),
      listedAt: new Date(),
      ...given,
    },
  })
}

/** Someone who facilitates a community, since two months ago and without an end unless dates are given. */
export function facilitation(
  communityId: string,
  personId: string,
  given: Partial<Prisma.FacilitationUncheckedCreateInput> = {},
): Promise<Facilitation> {
  const rest = { fromOn: dayFromNow(-60), introduction: 'I have worked in this field for years.', ...given }
  return owner().facilitation.create({ data: { communityId, personId, ...rest } })
}
