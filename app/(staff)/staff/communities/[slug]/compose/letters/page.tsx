import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { LetterBatches } from '@/components/composing/letter-batches'
import { LettersByChoice, SendLetters } from '@/components/composing/letters-to-send'
import { Empty } from '@/components/ui/empty'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Section, Wrap } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { requireViewer } from '@/lib/access/viewer'
import { lettersPage } from '@/lib/composing/letters.queries'

type Asked = { params: Promise<{ slug: string }>; searchParams: Promise<{ sent?: string | string[] }> }

export default async function LettersPage({ params, searchParams }: Asked) {
  const [{ slug }, { sent }] = await Promise.all([params, searchParams])
  const path = `/staff/communities/${slug}/compose/letters`
  const viewer = await requireViewer(path)
  const page = await lettersPage(viewer, slug)
  if (!page) notFound()
  const { letters, letterBatches } = page
  const count = Number(sent)
  const waiting = `${letters.length} ${letters.length === 1 ? 'letter waits' : 'letters wait'}`
  return (
    <Frame viewer={viewer} title="Program" here="/staff">
      <PlainHeader
        eyebrow={
          <>
            <a href={`/staff/communities/${slug}/compose`}>{page.name}</a>, {page.program.name}
          </>
        }
        title={letters.length === 0 ? 'No letter waits' : waiting}
        titleSize="long"
        lead="Each person gets one letter about each choice. An offer is open from the moment its letter goes."
      >
        {Number.isInteger(count) && count > 0 && (
          <Notice look="done" opening="Sent." announce>
            {count === 1 ? 'One letter is' : `${count} letters are`} on the way.
          </Notice>
        )}
      </PlainHeader>
      <Wrap>
        <Section
          heading="Who gets which"
          note="Open a name to read the letter first."
        >
          {letters.length > 0 ? (
            <LettersByChoice letters={letters} path={path} />
          ) : (
            <Empty title="Everyone who is chosen has been told.">Choose for more people, and their letters wait here.</Empty>
          )}
          <p className="mt-5">
            <TextLink href="/staff/letters">Change what the letters say</TextLink>
          </p>
        </Section>
        {letters.length > 0 && (
          <Section heading="Send" note="Nothing can be unsent. An offer can be taken back, with a letter that says why.">
            <SendLetters key={page.stamp} communityId={page.id} stamp={page.stamp} letters={letters} />
          </Section>
        )}
        {letterBatches.length > 0 && (
          <Section heading="Sent">
            <LetterBatches batches={letterBatches} timeZone={page.timeZone} />
          </Section>
        )}
      </Wrap>
    </Frame>
  )
}
