import { YearLine } from '@/components/communities/dates-line'
import { Empty } from '@/components/ui/empty'
import { Row, Rows } from '@/components/ui/rows'
import { Section } from '@/components/ui/section'
import { dayInWords } from '@/lib/kernel/dates'

type Community = {
  id: string
  name: string
  slug: string
  timeZone: string
  facilitations: readonly { person: { calledName: string } }[]
  pause: string | null
  sessions: readonly { id: string; kind: 'regular' | 'extra'; number: number; startsAt: Date; endsAt: Date; cancellation: object | null }[]
}

type Former = { id: string; name: string; slug: string }

type MyCommunitiesProps = { home: { communities: readonly Community[]; former: readonly Former[] }; now: Date }

export function MyCommunities({ home: { communities, former }, now }: MyCommunitiesProps) {
  return (
    <Section heading="My communities">
      {communities.length + former.length === 0 ? (
        <Empty title="None yet.">Once you take a place, its dates and people stand here.</Empty>
      ) : (
        <Rows>
          {communities.map((community) => (
            <Mine key={community.id} community={community} now={now} />
          ))}
          {former.map((community) => (
            <Row
              key={community.id}
              href={`/communities/${community.slug}/membership`}
              title={community.name}
              note="Your time there. You can look back, and what you said stays yours."
            />
          ))}
        </Rows>
      )}
      {communities.length > 0 && (
        <p className="mt-5 text-note">
          Does somebody ask to come instead of you? <a href="/letter">A letter explains why that can’t be</a>
        </p>
      )}
    </Section>
  )
}

function Mine({ community, now }: { community: Community; now: Date }) {
  const next = community.sessions.find((session) => !session.cancellation && session.endsAt > now)
  return (
    <Row
      href={`/communities/${community.slug}`}
      title={community.name}
      note={next ? `${community.pause ? 'The group meets next on' : 'Next:'} ${dayInWords(next.startsAt, community.timeZone)}.` : 'Finished for this year.'}
    >
      {community.pause && (
        <p className="mt-1.5">
          <b>{community.pause}</b> <a href={`/communities/${community.slug}/membership#break`}>Come back sooner</a>
        </p>
      )}
      <div className="mt-4">
        <YearLine sessions={community.sessions} nextId={next?.id ?? null} timeZone={community.timeZone} now={now} />
      </div>
    </Row>
  )
}
