import { viewerFor } from '@/lib/access/viewer'
import { applyFile } from '@/lib/imports/apply-file.command'
import { bringFile } from '@/lib/imports/bring-file.command'
import type { Findings } from '@/lib/imports/finding.rules'
import { execute } from '@/lib/kernel/command'
import { csvFile } from '@/lib/kernel/csv'
import { owner } from '@/tests/setup/owner'

export type Kind = 'people' | 'organisations' | 'communities' | 'memberships'

export function fileOf(...rows: string[][]): File {
  const [header = [], ...rest] = rows
  return new File([csvFile(header, rest)], 'list.csv', { type: 'text/csv' })
}

export async function bring(who: { id: string }, kind: Kind, file: File) {
  return execute(bringFile, await viewerFor(who.id, new Date()), { kind, file }, { now: new Date() })
}

export async function apply(who: { id: string }, importId: string) {
  return execute(applyFile, await viewerFor(who.id, new Date()), { importId }, { now: new Date() })
}

/** Brings a list and answers its id with what the dry run found. */
export async function brought(who: { id: string }, kind: Kind, file: File): Promise<{ importId: string; findings: Findings }> {
  const outcome = await bring(who, kind, file)
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  const { importId } = outcome.data
  const { findings } = await owner().importFile.findUniqueOrThrow({ where: { id: importId }, select: { findings: true } })
  return { importId, findings: findings as Findings }
}

/** How many rows each table has that a list can write to. */
export async function counts() {
  const [people, addresses, work, organisations, communities, programs, domains, memberships, departures] = await Promise.all([
    owner().person.count(), owner().emailAddress.count(), owner().affiliation.count(), owner().organisation.count(),
    owner().community.count(), owner().program.count(), owner().domain.count(), owner().membership.count(), owner().departure.count(),
  ])
  return { people, addresses, work, organisations, communities, programs, domains, memberships, departures }
}
