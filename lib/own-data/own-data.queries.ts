import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { placeOf } from '@/lib/check-ins/feeling.rules'
import { placeOfFormKey, placeOfWords, purposeOfFormKeys } from '@/lib/interests/not-placed-with.rules'
import { transactionFor, type Tx } from '@/lib/kernel/db'
import { open, unwrapKey, unwrapKeyAt } from '@/lib/kernel/sealed'
import { accountSections } from './account-sections.labels'
import { ownAccount } from './own-account.queries'
import { ownAudit } from './own-audit.queries'
import { ownPlaces } from './own-places.queries'
import { ownSessions } from './own-sessions.queries'
import { placeSections } from './place-sections.labels'
import { sectionOf, type OwnRows, type OwnSection } from './section.rules'
import { auditSection, sessionSections } from './session-sections.labels'

/** The viewer’s own record as a page shows it; what was done and by whom has a page of its own. */
export async function ownData(viewer: Viewer): Promise<OwnSection[]> {
  if (!viewer.personId) return []
  const rows = await transactionFor(viewer.personId, (tx) => ownRows(viewer, tx))
  return [...accountSections, ...placeSections, ...sessionSections].map((label) => sectionOf(label, rows))
}

/** All that we hold about the viewer, as rows and as somebody reads them, for the copy she takes with her. */
export async function ownCopy(viewer: Viewer, tx: Tx): Promise<{ rows: OwnRows; sections: OwnSection[] }> {
  const rows = { ...(await ownRows(viewer, tx)), ...(await ownAudit(viewer, tx)) }
  const labels = [...accountSections, ...placeSections, ...sessionSections, auditSection]
  return { rows, sections: labels.map((label) => sectionOf(label, rows)) }
}

async function ownRows(viewer: Viewer, tx: Tx): Promise<OwnRows> {
  const personId = viewer.personId!
  const { key: keys, ...account } = await ownAccount(viewer, tx)
  const places = await ownPlaces(viewer, tx)
  const sessions = await ownSessions(viewer, tx)
  const feelings = openedFeelings(sessions['feelings'] ?? [], keys?.[0]?.['wrapped'], personId)
  return { ...account, ...places, ...sessions, feelings, 'not-placed-with': (places['not-placed-with'] ?? []).map(openedWish) }
}

type Row = Record<string, unknown>

function openedFeelings(rows: readonly Row[], wrapped: unknown, personId: string): Row[] {
  const wrappedKey = bytesIn(wrapped)
  const key = wrappedKey && unwrapKey(wrappedKey, personId)
  const words = (row: Row, column: 'ownWord' | 'taking') => {
    const sealed = bytesIn(row[column])
    return sealed && key ? open(key, sealed, placeOf(column, String(row['id']), personId)) : null
  }
  return rows.map((row) => ({ ...row, ownWord: words(row, 'ownWord'), taking: words(row, 'taking') }))
}

function openedWish({ wrappedKey, words, ...row }: Row): Row {
  const [formId, wrapped, sealed] = [String(row['formId']), bytesIn(wrappedKey), bytesIn(words)]
  if (!wrapped || !sealed) return row
  const key = unwrapKeyAt(placeOfFormKey(formId), wrapped, purposeOfFormKeys)
  return { ...row, words: open(key, sealed, placeOfWords(String(row['id']), formId)) }
}

/** Bytes as PostgreSQL writes them in JSON. */
function bytesIn(text: unknown): Uint8Array | null {
  return typeof text === 'string' ? Buffer.from(text.slice(2), 'hex') : null
}
