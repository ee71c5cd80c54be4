import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { BeforeTheGroup, DatesAhead, WhatIsOpen } from '@/components/rhythms/shared-rhythm'
import { Trail } from '@/components/rhythms/trail'
import type { FieldColour } from '@/components/ui/field-colour'
import { Notice } from '@/components/ui/notice'
import { PageField } from '@/components/ui/page-field'
import { Section, Wrap } from '@/components/ui/section'
import { countInWords } from '@/lib/kernel/dates'
import { requireViewer } from '@/lib/access/viewer'
import { rhythmWords } from '@/lib/rhythms/rhythm.rules'
import { sharedRhythm } from '@/lib/rhythms/rhythm.queries'

const done: Record<string, string> = {
  asked: 'The group can answer now.',
  said: 'Your answer is kept. You can change it until all of them are shown.',
  shown: 'Everybody in the community can read this page now.',
  agreed: 'It stands, and those whose dates changed have mail.',
  sent: 'The program team has it, and answers on this page.',
}

type Asked = { params: Promise<{ slug: string }>; searchParams: Promise<{ done?: string }> }

export default async function SharedRhythmPage({ params, searchParams }: Asked) {
  const { slug } = await params
  const { done: said } = await searchParams
  const viewer = await requireViewer(`/communities/${slug}/rhythm`)
  const now = new Date()
  const shared = await sharedRhythm(viewer, slug, now)
  if (!shared) notFound()
  const { rhythm, sessions, timeZone, trail } = shared
  return (
    <Frame viewer={viewer} title="Rhythm">
      <PageField
        colour={shared.colour as FieldColour}
        titleSize="session"
        eyebrow={<a href={`/communities/${slug}`}>{shared.name}</a>}
        title="Our rhythm"
        lead={rhythm ? rhythmWords(rhythm) : 'The program team sets it, and then the group looks at it.'}
      >
        {rhythm && rhythm.minimumAttendance > 0 && `We ask each other to come to at least ${countInWords(rhythm.minimumAttendance)}.`}
      </PageField>
      <Wrap>
        {said && done[said] && (
          <Notice look="done" opening="Done." announce className="mt-8 max-w-measure">
            {done[said]}
          </Notice>
        )}
        <BeforeTheGroup shared={shared} />
        {rhythm && <WhatIsOpen rhythm={rhythm} />}
        <DatesAhead sessions={sessions} timeZone={timeZone} now={now} />
        {trail.length > 0 && (
          <Section heading="How it came about" note="Set by, changed by, when and why.">
            <Trail trail={trail} timeZone={timeZone} />
          </Section>
        )}
      </Wrap>
    </Frame>
  )
}
