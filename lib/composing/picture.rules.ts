import { yearsInPrevention } from '@/lib/interests/interest.labels'
import { regions, workSettings } from '@/lib/people/work.labels'
import type { YearsInPrevention } from '@/prisma/generated/enums'

/** Somebody in the group as it would be; null where she was not asked or did not say. */
export type InGroup = {
  name: string
  setting: string | null
  region: string | null
  years: YearsInPrevention | null
  alone: boolean | null
  organisation: string | null
  /** How many of the dates she cannot make. */
  cannotMake: number
}

export type Spread = { label: string; count: number }[]

/** From how many people of one organisation on the group is told, and from how many missed dates. */
export const manyOfOne = 3
export const manyDates = 3

/** The group as it would be if everyone who is chosen came: counts of each kind, and what is worth a second look. */
export function pictureOf(people: readonly InGroup[]) {
  return {
    count: people.length,
    settings: spread(people.map(({ setting }) => setting), workSettings),
    regions: spread(people.map(({ region }) => region), regions),
    years: spread(people.map(({ years }) => years), yearsInPrevention),
    alone: people.filter(({ alone }) => alone).length,
    ofOne: ofOneOrganisation(people),
    fewDates: people.filter(({ cannotMake }) => cannotMake >= manyDates).map(({ name }) => name),
  }
}

export type Picture = ReturnType<typeof pictureOf>

/** How many there are of each kind, in the order of the list; kinds that nobody has are left out, and what was not said comes last. */
export function spread(values: readonly (string | null)[], labels: Readonly<Record<string, string>>): Spread {
  const counted = Object.entries(labels).map(([key, label]) => ({ label, count: values.filter((value) => value === key).length }))
  const unsaid = values.filter((value) => value === null || !(value in labels)).length
  return [...counted, { label: 'Not said', count: unsaid }].filter(({ count }) => count > 0)
}

function ofOneOrganisation(people: readonly InGroup[]): { organisation: string; names: string[] }[] {
  const together = new Map<string, { organisation: string; names: string[] }>()
  for (const { organisation, name } of people) {
    const written = organisation?.trim().replace(/\s+/g, ' ')
    if (!written) continue
    const known = together.get(written.toLowerCase())
    if (known) known.names.push(name)
    else together.set(written.toLowerCase(), { organisation: written, names: [name] })
  }
  return [...together.values()].filter(({ names }) => names.length >= manyOfOne)
}
