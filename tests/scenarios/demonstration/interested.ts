import type { YearsInPrevention } from '@/prisma/generated/enums'
import type { OrganisationKey } from './organisations'

type More = {
  pronouns?: string
  /** Where she works, if she told. */
  works?: OrganisationKey
  alone?: true
  offers?: string
  /** The numbers of the sessions she cannot come to. */
  away?: readonly number[]
  needs?: string
  reach?: string
  /** Another community, after this one or, with `before`, ahead of it. */
  also?: string
  before?: true
  /** A role title: she has an account, at the organisation she works at. */
  account?: string
}

/** Somebody who would like to be in the second group: her address, name, setting, region and years, and what she hopes for. */
export type Interested = readonly [
  at: string,
  name: string,
  setting: string,
  region: string,
  years: YearsInPrevention,
  hopes: string,
  more?: More,
]

/** She asks not to be placed with somebody else who would like to be in the group. */
export const apart = {
  by: 'delphine',
  from: 'craig',
  words: 'Craig Dunmore, who teaches at Hillcrest Road. We were together until last year. Please don’t tell him that I asked.',
}
