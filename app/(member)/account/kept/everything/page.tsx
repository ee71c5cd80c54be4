import { Frame } from '@/app/frame'
import { OwnSections } from '@/components/own-data/own-sections'
import { Details } from '@/components/ui/details'
import { PlainHeader } from '@/components/ui/plain-header'
import { Marks } from '@/components/ui/rows'
import { Section, Wrap } from '@/components/ui/section'
import { WhoSees } from '@/components/ui/who-sees'
import { requireViewer } from '@/lib/access/viewer'
import { countInWords } from '@/lib/kernel/dates'
import { leftOut } from '@/lib/own-data/coverage.labels'
import { ownData } from '@/lib/own-data/own-data.queries'

export default async function EverythingPage() {
  const viewer = await requireViewer('/account/kept/everything')
  const sections = await ownData(viewer)
  const [full, empty] = [
    sections.filter(({ rows }) => rows.length > 0),
    sections.filter(({ rows }) => rows.length === 0),
  ]
  return (
    <Frame viewer={viewer} title="What is kept" here="/account">
      <PlainHeader
        eyebrow={<a href="/account/kept">What is kept about me</a>}
        title="Everything, line by line"
        lead="As it stands in our records today. The same can be had as a file."
      >
        <WhoSees>Only you can open this page. Some lines are seen by others too; the page before says which.</WhoSees>
      </PlainHeader>
      <Wrap>
        <OwnSections sections={full} />
        {empty.length > 0 && (
          <Section heading="Nothing is kept here" note="What we could keep, and don’t have of you.">
            <Details summary={`${countInWords(empty.length)} kinds of records`}>
              <Marks>
                {empty.map(({ id, title }) => (
                  <li key={id}>{title}</li>
                ))}
              </Marks>
            </Details>
          </Section>
        )}
        <Section heading="What is not in it" note="And why.">
          <Marks>
            {[...new Set(Object.values(leftOut))].map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </Marks>
        </Section>
      </Wrap>
    </Frame>
  )
}
