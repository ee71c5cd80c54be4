import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { RhythmDates, RhythmReview, RhythmStart } from '@/components/rhythms/staff-rhythm'
import { requireViewer } from '@/lib/access/viewer'
import { askedRhythm, typedIn, type Query } from '@/lib/rhythms/asked.rules'
import { previewOf } from '@/lib/rhythms/preview.rules'
import { staffRhythm } from '@/lib/rhythms/rhythm.queries'

type Asked = { params: Promise<{ slug: string }>; searchParams: Promise<Query> }

export default async function StaffRhythmPage({ params, searchParams }: Asked) {
  const { slug } = await params
  const query = await searchParams
  const viewer = await requireViewer(`/staff/communities/${slug}/rhythm`)
  const community = await staffRhythm(viewer, slug)
  if (!community) notFound()
  const { step, form, errors, moved } = askedRhythm(query)
  const typed = typedIn(query)
  const preview = form && previewOf({ form, moved, ...community, now: new Date() })
  const wrong = preview?.wrong ? { [preview.wrong.field]: preview.wrong.because } : errors
  const shown = { community, typed, errors: wrong }
  return (
    <Frame viewer={viewer} title="Rhythm" here="/staff">
      {!form || !preview || preview.wrong ? (
        <RhythmStart {...shown} fresh={typed['number'] === undefined} done={query['done']} />
      ) : step === 'set' && preview.holds.allowed ? (
        <RhythmReview {...shown} form={form} preview={preview} />
      ) : (
        <RhythmDates {...shown} form={form} preview={preview} tried={step === 'set'} />
      )}
    </Frame>
  )
}
