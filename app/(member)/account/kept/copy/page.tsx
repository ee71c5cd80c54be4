import { Frame } from '@/app/frame'
import { SignInAgain } from '@/components/access/sign-in-again'
import { AskForCopy } from '@/components/own-data/ask-forms'
import { MyCopies } from '@/components/own-data/my-copies'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Marks } from '@/components/ui/rows'
import { Section, Wrap } from '@/components/ui/section'
import { WhoSees } from '@/components/ui/who-sees'
import { requireViewer } from '@/lib/access/viewer'
import { myCopies } from '@/lib/own-data/my-copies.queries'
import { mayHaveCopy } from '@/lib/own-data/own-data.policy'

type CopyProps = { searchParams: Promise<{ asked?: string | string[] }> }

export default async function CopyPage({ searchParams }: CopyProps) {
  const { asked } = await searchParams
  const viewer = await requireViewer('/account/kept/copy')
  const now = new Date()
  const copies = await myCopies(viewer, now)
  const may = mayHaveCopy(viewer, viewer, now)
  const waiting = copies.some(({ madeAt }) => madeAt === null)
  return (
    <Frame viewer={viewer} title="What is kept" here="/account">
      <PlainHeader
        eyebrow={<a href="/account/kept">What is kept about me</a>}
        title="A copy for me"
        lead="Everything we hold about you, in one file that you can keep."
      >
        {asked && waiting && (
          <Notice look="done" opening="It is being made." announce>
            We mail you when it is ready. You can close this page.
          </Notice>
        )}
      </PlainHeader>
      <Wrap>
        {may.allowed ? (
          <Section heading="Your copies" note="A zip file each, for seven days.">
            <MyCopies copies={copies} timeZone="Australia/Melbourne" />
            {!waiting && (
              <div className={copies.length > 0 ? 'mt-6' : undefined}>
                <AskForCopy another={copies.length > 0} />
              </div>
            )}
            <div className="mt-6">
              <WhoSees>Only you can fetch it. Until then it is sealed with a key of your own.</WhoSees>
            </div>
          </Section>
        ) : (
          <Section heading="Your copies">
            <SignInAgain because={may.because} to="/account/kept/copy" />
          </Section>
        )}
        <Section heading="What is in it">
          <Marks>
            <li>record.html: everything in words, to open in a browser.</li>
            <li>data.json: the same for a computer to read.</li>
            <li>Your own words are in it as you wrote them. Keep the file where nobody else reads it.</li>
          </Marks>
        </Section>
      </Wrap>
    </Frame>
  )
}
