import type { YearsInPrevention } from '@/prisma/generated/enums'
import { owner } from '@/tests/setup/owner'
import { minutesAfter } from './calendar'
import { dice, oneOf } from './dice'
import { organisations } from './organisations'
import type { DemonstrationPerson } from './person'
import { addressOf } from './write-people'

export type SentForm = Pick<DemonstrationPerson, 'at' | 'name' | 'pronouns' | 'work'> & {
  personId: string | null
  /** The communities it names, in order. */
  wishes: readonly { id: string }[]
  sentAt: Date
  why?: string
  setting?: string
  region?: string
  years?: YearsInPrevention
  alone?: boolean
  away?: readonly { id: string }[]
  canOffer?: string | null
  accessNeeds?: string | null
  contactWay?: string | null
}

const years: readonly YearsInPrevention[] = ['under_one', 'one_to_three', 'four_to_seven', 'eight_or_more']

/** Writes a form as it stands once it was sent, and answers the ids of its interests in their order. */
export async function writeForm(form: SentForm): Promise<string[]> {
  const { at, personId, sentAt } = form
  const address = addressOf(form)
  const [current] = form.work
  const [organisationName, setting, region] = current ? organisations[current[0]] : []
  const wish = ({ id }: { id: string }, index: number) => ({ communityId: id, personId, address, rank: index + 1, createdAt: sentAt, sentAt })
  const { interests } = await owner().interestForm.create({
    data: {
      personId, address, step: 5, sentAt, savedAt: sentAt,
      createdAt: minutesAfter(sentAt, -25),
      provenAt: personId || dice(at, 'proven') < 0.7 ? sentAt : null,
      calledName: form.name,
      pronouns: form.pronouns,
      setting: form.setting ?? setting ?? 'other',
      region: form.region ?? region ?? 'statewide',
      organisationName: organisationName ?? null,
      yearsInPrevention: form.years ?? oneOf(years, at, 'years'),
      aloneInRole: form.alone ?? dice(at, 'alone') < 0.4,
      hopes: form.why ?? 'To think with others who do this work.',
      canOffer: form.canOffer ?? null,
      accessNeeds: form.accessNeeds ?? null,
      contactWay: form.contactWay ?? null,
      interests: { create: form.wishes.map(wish) },
      cannotMake: { create: (form.away ?? []).map(({ id }) => ({ sessionId: id })) },
    },
    select: { interests: { orderBy: { rank: 'asc' }, select: { id: true } } },
  })
  return interests.map(({ id }) => id)
}
