import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { EndMembershipForm } from '@/components/memberships/end-membership-form'
import { PlaceRun } from '@/components/program/place-run'
import { PlainHeader } from '@/components/ui/plain-header'
import { Prose, Section, Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { isId } from '@/lib/kernel/ids'
import { membershipRun } from '@/lib/memberships/membership-run.queries'
import { firstName } from '@/lib/people/names.rules'

export default async function MemberPage({ params }: { params: Promise<{ slug: string; membershipId: string }> }) {
  const { slug, membershipId } = await params
  const viewer = await requireViewer(`/staff/communities/${slug}/members/${membershipId}`)
  const membership = isId(membershipId) ? await membershipRun(viewer, slug, membershipId, new Date()) : null
  if (!membership) notFound()
  const { person, community, left } = membership
  return (
    <Frame viewer={viewer} title="Program" here="/staff">
      <PlainHeader
        eyebrow={<a href={`/staff/communities/${community.slug}#people`}>{community.name}</a>}
        title={person.calledName}
        titleSize="session"
        lead={person.pronouns}
      />
      <Wrap>
        <PlaceRun membership={membership} />
        {!left && (
          <Section heading="End this place" measure>
            <Prose className="mb-6">
              <p>
                A place is for the whole series, so this is rare. Speak with {firstName(person.calledName)} first: we
                send no mail about it, and the words below are all that the page says. It counts at once and can’t be
                taken back. The place becomes free for the program team to offer.
              </p>
            </Prose>
            <EndMembershipForm membershipId={membership.id} name={firstName(person.calledName)} />
          </Section>
        )}
      </Wrap>
    </Frame>
  )
}
