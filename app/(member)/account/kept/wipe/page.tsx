import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { WipeForm } from '@/components/people/wipe-form'
import { PlainHeader } from '@/components/ui/plain-header'
import { Marks } from '@/components/ui/rows'
import { Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { myFeelings } from '@/lib/check-ins/my-feelings.queries'
import { countInWords, dayAndYearInWords } from '@/lib/kernel/dates'

type WipeProps = { searchParams: Promise<{ session?: string | string[] }> }

export default async function WipePage({ searchParams }: WipeProps) {
  const { session } = await searchParams
  const viewer = await requireViewer('/account/kept')
  const feelings = await myFeelings(viewer)
  const one = session === undefined ? null : feelings.find(({ sessionId }) => sessionId === session)
  if (one === undefined || feelings.length === 0) notFound()
  const what = one
    ? `What you said at “${one.title}” on ${dayAndYearInWords(one.startsAt, one.community.timeZone)}.`
    : `What you said at ${countInWords(feelings.length)} ${feelings.length === 1 ? 'session' : 'sessions'}.`
  return (
    <Frame viewer={viewer} title="What is kept" here="/account">
      <PlainHeader
        eyebrow={<a href="/account/kept#feelings">What is kept about me</a>}
        title="Wipe how I arrived and left?"
        lead={what}
      />
      <Wrap>
        <Marks className="mb-7">
          <li>It can’t be brought back.</li>
          <li>That you were there stays on the roll.</li>
          <li>The group’s picture keeps its numbers. They never said who.</li>
        </Marks>
        <WipeForm sessionId={one?.sessionId ?? null} />
      </Wrap>
    </Frame>
  )
}
