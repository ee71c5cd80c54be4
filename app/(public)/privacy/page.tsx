import { Frame } from '@/app/frame'
import { PlainHeader } from '@/components/ui/plain-header'
import { Marks } from '@/components/ui/rows'
import { Prose, Section, Wrap } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { currentViewer } from '@/lib/access/viewer'
import { siteSettings } from '@/lib/settings/settings.queries'

export default async function PrivacyPage() {
  const viewer = await currentViewer()
  const { organisation, questionsTo } = await siteSettings(viewer)
  return (
    <Frame viewer={viewer} title="Privacy">
      <PlainHeader
        title="Privacy"
        lead={`What ${organisation} keeps about people who use this site, and what we promise.`}
      />
      <Wrap>
        <Section heading="What we keep">
          <Marks>
            <li>What you are called, your pronouns, and the addresses you gave us.</li>
            <li>Where you work, as far as you tell us.</li>
            <li>The forms you began or sent, the places you were offered and took, breaks you took, and how a place ended.</li>
            <li>Whether you came to a session or sent word.</li>
            <li>How you said you arrive and leave. Your own words are sealed with a key that is yours alone.</li>
            <li>What was done in an account and when, without what was written.</li>
          </Marks>
          {viewer.kind === 'person' && (
            <p className="mt-4">
              <TextLink href="/account/kept">What is kept about me</TextLink>
            </p>
          )}
        </Section>
        <Section heading="Who sees it">
          <Prose>
            <p>
              People in your community see your name and pronouns, what kind of work you do if you choose to show it,
              and that you take a break. Those who facilitate it also see whether you came and when you are back, and
              read the forms that name it, without addresses, employers or how to reach anybody. The program team sees
              forms, places and where people work.
            </p>
            <p>
              How you arrive and leave is seen by you alone, unless you choose to share it; the rest is counted, and a
              count is shown from five answers on. Administrators look after accounts and settings, and read nobody’s
              words.
            </p>
            <p>Your employer sees nothing here: not that you applied, not that you came, not what you said.</p>
          </Prose>
        </Section>
        <Section heading="What we don’t do">
          <Marks>
            <li>Record or transcribe sessions.</li>
            <li>Score people, rank them or work out percentages about them.</li>
            <li>Follow you around the web, count your clicks, or know whether you opened a mail.</li>
            <li>Sell anything, or give it to advertisers.</li>
            <li>Put pages of others, their fonts or their scripts into ours.</li>
          </Marks>
        </Section>
        <Section heading="How long">
          <Prose>
            <p>
              Forms that were begun and not sent: 30 days. Forms without a place: six months. How you arrived and left: twelve months after the community ends, or
              until you wipe it. Names on a roll: two years. What you take off your own list goes at once.
            </p>
            <p>
              You can take a copy of everything, and you can delete your account yourself, on the page “What is kept
              about me”.
            </p>
          </Prose>
        </Section>
        <Section heading="In your browser">
          <Prose>
            <p>
              One cookie says that you are signed in, for 30 days at most. One lasts ten minutes while you wait for a
              code. One opens a form that you began without an account, for 30 days. One remembers light or dark, if you
              chose. There are no others.
            </p>
            <p>When you have no signal, a tap on “I’m here” waits on your phone until it is sent.</p>
          </Prose>
        </Section>
        <Section heading="Ask us">
          <Prose>
            <p>
              To see, mend or remove something, or to complain, <a href={`mailto:${questionsTo}`}>write to us</a>. If
              our answer isn’t good enough, the Office of the Australian Information Commissioner takes complaints about
              privacy.
            </p>
          </Prose>
        </Section>
      </Wrap>
    </Frame>
  )
}
