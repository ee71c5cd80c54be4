import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { LetterToRead } from '@/components/composing/letter-to-read'
import { PlainHeader } from '@/components/ui/plain-header'
import { Section, Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { letterPreview } from '@/lib/composing/letters.queries'
import { choices } from '@/lib/composing/placing.labels'
import { isId } from '@/lib/kernel/ids'
import { letters } from '@/lib/mail/letters'
import { renderLetter } from '@/lib/mail/render'

type Asked = { params: Promise<{ slug: string; interestId: string }> }

export default async function LetterPreviewPage({ params }: Asked) {
  const { slug, interestId } = await params
  const path = `/staff/communities/${slug}/compose/letters`
  const viewer = await requireViewer(`${path}/${interestId}`)
  const letter = isId(interestId) ? await letterPreview(viewer, interestId, new Date()) : null
  if (!letter || letter.community.slug !== slug) notFound()
  const { to, subject, text } = await renderLetter(letters[letter.name]!, letter.payload)
  return (
    <Frame viewer={viewer} title="Program" here="/staff">
      <PlainHeader
        eyebrow={<a href={path}>The letters of {letter.community.name}</a>}
        title={`The letter to ${letter.calledName}`}
        titleSize="session"
        lead={choices[letter.choice]}
      />
      <Wrap>
        <Section heading="As it will be sent" note="Nothing has been sent yet.">
          <LetterToRead to={to} subject={subject} text={text} />
        </Section>
      </Wrap>
    </Frame>
  )
}
