import { Frame } from '@/app/frame'
import { AuditRows, OlderEntries } from '@/components/audit/audit-rows'
import { Empty } from '@/components/ui/empty'
import { PlainHeader } from '@/components/ui/plain-header'
import { Section, Wrap } from '@/components/ui/section'
import { WhoSees } from '@/components/ui/who-sees'
import { requireViewer } from '@/lib/access/viewer'
import { myAudit } from '@/lib/audit/audit.queries'
import { seqFrom } from '@/lib/audit/seq.rules'

type ActsProps = { searchParams: Promise<{ before?: string | string[] }> }

export default async function ActsPage({ searchParams }: ActsProps) {
  const viewer = await requireViewer('/account/kept/acts')
  const before = seqFrom((await searchParams).before)
  const { entries, olderThan } = await myAudit(viewer, before)
  return (
    <Frame viewer={viewer} title="What is kept" here="/account">
      <PlainHeader
        eyebrow={<a href="/account/kept">What is kept about me</a>}
        title="What was done, and by whom"
        lead="In your account and about you: by you, by the program team, by whoever facilitates. It holds no words of yours."
      >
        <WhoSees>You. Administrators read it too, without who came to a session. Nobody can change a line.</WhoSees>
      </PlainHeader>
      <Wrap>
        <Section heading={before === null ? 'Newest first' : 'Older ones'}>
          {entries.length > 0 ? <AuditRows entries={entries} /> : <Empty title="Nothing further back." />}
          <OlderEntries olderThan={olderThan} path="/account/kept/acts" isFirst={before === null} />
        </Section>
        <Section heading="Is something strange?">
          <p className="max-w-measure">
            If a line says “by you” and it wasn’t you: <a href="/account#signed-in">sign out everywhere</a>, then write
            to us.
          </p>
        </Section>
      </Wrap>
    </Frame>
  )
}
