import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { placeOf } from '@/lib/check-ins/feeling.rules'
import { transactionFor, type Tx } from '@/lib/kernel/db'
import { open, unwrapKey } from '@/lib/kernel/sealed'
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
  const wrapped = bytesIn(keys?.[0]?.['wrapped'])
  const key = wrapped && unwrapKey(wrapped, personId)
  const opened = (sealed: unknown, place: Parameters<typeof open>[2]) => {
    const bytes = bytesIn(sealed)
    return bytes && key ? open(key, bytes, place) : null
  }
  const feelings = (sessions['feelings'] ?? []).map((row) => ({
    ...row,
    ownWord: opened(row['ownWord'], placeOf('ownWord', String(row['id']), personId)),
    taking: opened(row['taking'], placeOf('taking', String(row['id']), personId)),
  }))
  return { ...account, ...places, ...sessions, feelings }
}

/** Bytes as PostgreSQL writes them in JSON. */
function bytesIn(text: unknown): Uint8Array | null {
  return typeof text === 'string' ? Buffer.from(text.slice(2), 'hex') : null
}
