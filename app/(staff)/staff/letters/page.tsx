import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { WordingForm } from '@/components/composing/wording-form'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Section, Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { letterWordings } from '@/lib/composing/letters.queries'
import { choices } from '@/lib/composing/placing.labels'
import type { PlacingChoice } from '@/prisma/generated/enums'

const always: Record<PlacingChoice, string> = {
  offer: 'We add the page where the place can be taken, every date, and until when it is open.',
  waiting: 'We add a link to all communities, and whom to ask.',
  another: 'We add a link to the community that may suit better, and whom to ask.',
  not_this_time: 'We add what can be offered: the waiting list, another community, news of a topic.',
}

export default async function LetterWordingsPage({ searchParams }: { searchParams: Promise<{ saved?: string | string[] }> }) {
  const { saved } = await searchParams
  const viewer = await requireViewer('/staff/letters')
  const wordings = await letterWordings(viewer)
  if (!wordings) notFound()
  const kept = (Object.keys(choices) as PlacingChoice[]).find((choice) => choice === saved)
  return (
    <Frame viewer={viewer} title="Program" here="/staff">
      <PlainHeader
        eyebrow={<a href="/staff">Program</a>}
        title="What the letters say"
        lead="The same words go out for every community, from the next letter on. Letters that were sent stay as they are."
      >
        {kept && (
          <Notice look="done" opening="Kept." announce>
            The letter “{choices[kept]}” says this from now on.
          </Notice>
        )}
        <p className="mt-3">
          <a href="/staff/letters/reasons">The reasons for “Not this time”</a>
        </p>
      </PlainHeader>
      <Wrap>
        {(Object.keys(choices) as PlacingChoice[]).map((choice) => (
          <Section key={choice} id={choice} heading={choices[choice]} note={always[choice]}>
            <WordingForm key={wordings[choice].body} choice={choice} wording={wordings[choice]} />
          </Section>
        ))}
      </Wrap>
    </Frame>
  )
}
