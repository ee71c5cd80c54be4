import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { db } from '@/lib/kernel/db'
import { mayApply, type Findings } from './finding.rules'
import { mayBringLists } from './import.policy'
import { importsVisibleTo } from './import.scope'

const listed = { id: true, kind: true, name: true, broughtAt: true, appliedAt: true, findings: true, broughtBy: { select: { calledName: true } } } as const

const mostListed = 20

/** The lists that were brought lately, the newest first; null for whoever may bring none. */
export async function importsPage(viewer: Viewer) {
  if (!mayBringLists(viewer).allowed) return null
  const rows = await db().importFile.findMany({
    relationLoadStrategy: 'join',
    where: importsVisibleTo(viewer),
    orderBy: { broughtAt: 'desc' },
    take: mostListed,
    select: listed,
  })
  return rows.map(({ findings, broughtBy, ...row }) => ({ ...row, by: broughtBy.calledName, findings: findings as Findings }))
}

/** One list with what its dry run found, and whether it can be brought in. */
export async function importPage(viewer: Viewer, importId: string) {
  const row = await db().importFile.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ id: importId }, importsVisibleTo(viewer)] },
    select: listed,
  })
  if (!row) return null
  const { broughtBy, ...rest } = row
  const findings = row.findings as Findings
  return { ...rest, by: broughtBy.calledName, findings, mayApply: mayApply(findings) }
}
