import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { InterestsInBrief } from '@/components/composing/interests-in-brief'
import { CommunityDates } from '@/components/program/community-dates'
import { Departed, Facilitators, Members } from '@/components/program/community-people'
import { Empty } from '@/components/ui/empty'
import type { FieldColour } from '@/components/ui/field-colour'
import { Notice } from '@/components/ui/notice'
import { PageField } from '@/components/ui/page-field'
import { Row, Rows } from '@/components/ui/rows'
import { Section, Wrap } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { requireViewer } from '@/lib/access/viewer'
import { programCommunity } from '@/lib/dashboards/program-community.queries'
import { waitingInWords } from '@/lib/dashboards/program.rules'
import { countInWords } from '@/lib/kernel/dates'

type StaffCommunityProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ ended?: string | string[] }> }

export default async function StaffCommunityPage({ params, searchParams }: StaffCommunityProps) {
  const [{ slug }, { ended }] = await Promise.all([params, searchParams])
  const viewer = await requireViewer(`/staff/communities/${slug}`)
  const community = await programCommunity(viewer, slug, new Date())
  if (!community) notFound()
  const { counts, next, offered, members, left, free, sessions, timeZone } = community
  return (
    <Frame viewer={viewer} title="Program" here="/staff">
      <PageField
        colour={community.colour as FieldColour}
        eyebrow={
          <>
            <a href="/staff">Program</a>, {community.program.name}
          </>
        }
        title={community.name}
        lead={`${community.placesTaken} of ${community.cap} places are taken or offered. ${waitingInWords(counts.open)} ${counts.open > 1 ? 'wait' : 'waits'} for an answer.`}
      >
        <a href={`/communities/${slug}`} className="text-ink">
          Its page in the catalogue
        </a>
        {', '}
        <a href={`/staff/communities/${slug}/attendance`} className="text-ink">
          who comes
        </a>
      </PageField>
      <Wrap>
        {ended && (
          <div className="pt-8">
            <Notice look="done" opening="The place has ended." announce className="max-w-measure">
              It is free for you to offer. No mail was sent.
            </Notice>
          </div>
        )}
        <Section id="forms" heading="Expressions of interest">
          <InterestsInBrief slug={slug} counts={counts} next={next} />
        </Section>
        {offered.length > 0 && (
          <Section heading="Also offered" note="Without a form.">
            <Rows>
              {offered.map(({ id, name, answer }) => (
                <Row key={id} title={name} note={answer} />
              ))}
            </Rows>
          </Section>
        )}
        <Section
          id="people"
          heading="People"
          note={members.length === 1 ? 'One place is taken.' : `${members.length} places are taken.`}
        >
          {members.length > 0 ? <Members places={members} slug={slug} /> : <Empty title="Nobody has taken a place yet." />}
        </Section>
        {left.length > 0 && (
          <Section heading="Left" note={free}>
            <Departed places={left} slug={slug} />
          </Section>
        )}
        <Section heading="Who facilitates">
          {community.facilitations.length > 0 ? (
            <Facilitators holding={community.facilitations} />
          ) : (
            <Empty title="Nobody facilitates this community yet." />
          )}
        </Section>
        <Section
          heading="Dates"
          note={`We ask people to come to ${countInWords(community.minimumAttendance)} or more.`}
        >
          {community.rhythmProposals.length > 0 && (
            <Notice className="mb-6 max-w-measure" opening="The group asks for another rhythm.">
              <a href={`/staff/communities/${slug}/rhythm`}>Read why, and answer</a>.
            </Notice>
          )}
          <p className="mb-4">
            <TextLink href={`/staff/communities/${slug}/rhythm`}>{sessions.length > 0 ? 'The rhythm, and how it came about' : 'Set the rhythm'}</TextLink>
          </p>
          {sessions.length > 0 ? (
            <CommunityDates sessions={sessions} timeZone={timeZone} />
          ) : (
            <Empty title="No dates yet." />
          )}
        </Section>
      </Wrap>
    </Frame>
  )
}
