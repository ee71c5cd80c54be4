import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { SignInAgain } from '@/components/access/sign-in-again'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Prose, Section, Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { communityToExport } from '@/lib/composing/letters.queries'
import { mayExport } from '@/lib/composing/placing.policy'

type Asked = { params: Promise<{ slug: string }>; searchParams: Promise<{ failed?: string | string[] }> }

export default async function InterestsFilePage({ params, searchParams }: Asked) {
  const [{ slug }, { failed }] = await Promise.all([params, searchParams])
  const path = `/staff/communities/${slug}/compose`
  const viewer = await requireViewer(`${path}/file`)
  const community = await communityToExport(viewer, slug)
  if (!community) notFound()
  const may = mayExport(viewer, community, new Date())
  return (
    <Frame viewer={viewer} title="Program" here="/staff">
      <PlainHeader
        eyebrow={<a href={path}>{community.name}</a>}
        title="Save the list as a file"
        lead="For a meeting, or to sort it your own way. It opens in any spreadsheet."
      />
      <Wrap>
        {failed && (
          <Notice look="trouble" opening="Not saved." className="mb-6 max-w-measure">
            Try again below.
          </Notice>
        )}
        <Section heading="What is in it">
          <Prose>
            <p>
              Each person who wrote to us: name, address, work, which dates they can make, what they hope for and offer, and what
              was chosen.
            </p>
            <p>Access needs, safe ways to get in touch and safety wishes are not in it. They don’t leave this site.</p>
            <p>
              The file is about people who trusted us with it. Keep it where only the program team can open it, and delete it
              when you are done. That you saved it is written down.
            </p>
          </Prose>
          <div className="mt-6">
            {may.allowed ? (
              <form action={`/api/communities/${slug}/interests`} method="post">
                <Button type="submit">Save the file</Button>
              </form>
            ) : (
              <SignInAgain because={may.because} to={`${path}/file`} />
            )}
          </div>
        </Section>
      </Wrap>
    </Frame>
  )
}
