import { Frame } from '@/app/frame'
import { KeptFacts } from '@/components/people/kept-facts'
import { MyFeelingsRows } from '@/components/people/my-feelings'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Row, Rows } from '@/components/ui/rows'
import { Section, Wrap } from '@/components/ui/section'
import { WhoSees } from '@/components/ui/who-sees'
import { requireViewer } from '@/lib/access/viewer'
import { myFeelings } from '@/lib/check-ins/my-feelings.queries'
import { siteSettings } from '@/lib/settings/settings.queries'

type KeptProps = { searchParams: Promise<{ wiped?: string | string[] }> }

export default async function KeptPage({ searchParams }: KeptProps) {
  const { wiped } = await searchParams
  const viewer = await requireViewer('/account/kept')
  const [feelings, { questionsTo }] = await Promise.all([myFeelings(viewer), siteSettings(viewer)])
  return (
    <Frame viewer={viewer} title="What is kept" here="/account">
      <PlainHeader
        eyebrow={<a href="/account">Me</a>}
        title="What is kept about me"
        lead="What, for how long, and who sees it. What was said in a session is not here, because nobody records it."
      >
        {wiped && (
          <Notice look="done" opening="Wiped." announce>
            Nobody can bring it back, and neither can we.
          </Notice>
        )}
      </PlainHeader>
      <Wrap>
        <Section heading="See it, take it" note="For you alone.">
          <Rows>
            <Row
              href="/account/kept/everything"
              title="Everything, line by line"
              note="As it stands in our records today."
            />
            <Row href="/account/kept/copy" title="A copy for me" note="The same as a file that you can keep." />
            <Row
              href="/account/kept/acts"
              title="What was done, and by whom"
              note="In your account and about you, newest first."
            />
            <Row
              href="/account/delete"
              title="Delete my account"
              note="What goes, what stays, and seven days to think again."
            />
          </Rows>
        </Section>
        <Section heading="What, who, how long">
          <KeptFacts />
        </Section>
        <Section id="feelings" heading="How I arrived and left" note="In your own words, newest first.">
          {feelings.length > 0 ? (
            <>
              <div className="mb-6">
                <WhoSees>Only you see this list.</WhoSees>
              </div>
              <MyFeelingsRows feelings={feelings} />
              <p className="mt-6">
                <ButtonLink href="/account/kept/wipe" look="second">
                  Wipe all of it
                </ButtonLink>
              </p>
            </>
          ) : (
            <Empty title="Nothing is kept here.">
              After you say how you arrive or leave, it stands here, for you alone.
            </Empty>
          )}
        </Section>
        <Section heading="Ask us">
          <p className="max-w-measure">
            Is something wrong, or should it go? <a href={`mailto:${questionsTo}`}>Write to us</a>. What we promise
            everybody is on the page about <a href="/privacy">privacy</a>.
          </p>
        </Section>
      </Wrap>
    </Frame>
  )
}
