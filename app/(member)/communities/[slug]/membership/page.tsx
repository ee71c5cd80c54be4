import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { MyPlace } from '@/components/memberships/my-place'
import { MyTime } from '@/components/memberships/my-time'
import { PlaceSaved } from '@/components/memberships/place-saved'
import type { FieldColour } from '@/components/ui/field-colour'
import { PageField } from '@/components/ui/page-field'
import { Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { dayAndYearInWords, storedDays } from '@/lib/kernel/dates'
import { myMembership } from '@/lib/memberships/my-membership.queries'
import { siteSettings } from '@/lib/settings/settings.queries'

type MembershipProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string | string[] }> }

export default async function MembershipPage({ params, searchParams }: MembershipProps) {
  const [{ slug }, { saved }] = await Promise.all([params, searchParams])
  const viewer = await requireViewer(`/communities/${slug}/membership`)
  const [membership, { questionsTo }] = await Promise.all([myMembership(viewer, slug, new Date()), siteSettings(viewer)])
  if (!membership) notFound()
  const { community, left, fromOn, sessions } = membership
  const since = dayAndYearInWords(fromOn, storedDays)
  const path = `/communities/${community.slug}`
  return (
    <Frame viewer={viewer} title="My place">
      <PageField
        colour={community.colour as FieldColour}
        eyebrow={left || !community.listedAt ? <a href="/home">Home</a> : <a href={path}>{community.name}</a>}
        title={left ? 'My time here' : 'My place'}
        titleSize="session"
        lead={left ? `${community.name}. You came on ${since}. ${left.words}` : `It is yours since ${since}, and stays yours if you change jobs.`}
      />
      <Wrap>
        {left ? (
          <MyTime reason={left.reason} sessions={sessions} timeZone={community.timeZone} questionsTo={questionsTo} />
        ) : (
          <>
            <PlaceSaved what={typeof saved === 'string' ? saved : undefined} />
            <MyPlace membership={membership} />
          </>
        )}
      </Wrap>
    </Frame>
  )
}
