import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { AuditRows, OlderEntries } from '@/components/audit/audit-rows'
import { AuditTable } from '@/components/audit/audit-table'
import { Empty } from '@/components/ui/empty'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { WhoSees } from '@/components/ui/who-sees'
import { requireViewer } from '@/lib/access/viewer'
import { auditPage } from '@/lib/audit/audit.queries'
import { seqFrom } from '@/lib/audit/seq.rules'
import { isId } from '@/lib/kernel/ids'

type AuditProps = { searchParams: Promise<{ before?: string | string[]; person?: string | string[] }> }

export default async function AuditPage({ searchParams }: AuditProps) {
  const { before: asked, person } = await searchParams
  const viewer = await requireViewer('/audit')
  const before = seqFrom(asked)
  const personId = typeof person === 'string' && isId(person) ? person : null
  const found = await auditPage(viewer, before, personId)
  if (!found) notFound()
  return (
    <Frame viewer={viewer} title="Audit" here="/audit">
      <PlainHeader
        title="What was done, and by whom"
        lead="Every act in this site, without what was written. Lines can be read and never changed."
        actions={personId && <TextLink href="/audit">Everybody’s</TextLink>}
      >
        <WhoSees>Administrators. Each person reads the lines about herself on her own page.</WhoSees>
      </PlainHeader>
      <Wrap>
        {found.entries.length > 0 ? (
          <>
            <div className="max-wide:hidden">
              <AuditTable entries={found.entries} />
            </div>
            <div className="wide:hidden">
              <AuditRows entries={found.entries} told />
            </div>
          </>
        ) : (
          <Empty title="Nothing further back." />
        )}
        <OlderEntries
          olderThan={found.olderThan}
          path="/audit"
          isFirst={before === null}
          kept={personId ? { person: personId } : {}}
        />
      </Wrap>
    </Frame>
  )
}
