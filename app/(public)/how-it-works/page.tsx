import { Frame } from '@/app/frame'
import { ButtonLink } from '@/components/ui/button'
import { PlainHeader } from '@/components/ui/plain-header'
import { Marks } from '@/components/ui/rows'
import { Prose, Section, Wrap } from '@/components/ui/section'
import { currentViewer } from '@/lib/access/viewer'
import { siteSettings } from '@/lib/settings/settings.queries'

export default async function HowItWorksPage() {
  const viewer = await currentViewer()
  const { organisation } = await siteSettings(viewer)
  return (
    <Frame viewer={viewer} title="How it works" here="/how-it-works">
      <PlainHeader
        title="How it works"
        lead="A Community of Practice (CoP) is a group of people who do similar work, meet for most of a year, and get better at it together."
      />
      <Wrap>
        <Section heading="Finding yours">
          <Prose>
            <p>
              Each community has a subject, such as work in schools or work in the country, and a set of dates. Choose
              one whose dates you can make, and send a short form. It is not first come, first served.
            </p>
            <p>
              The program team of {organisation} reads every form, and puts together groups small enough for everyone to
              be heard and mixed enough for everyone to learn. You hear from us either way.
            </p>
          </Prose>
        </Section>
        <Section heading="Your place">
          <Prose>
            <p>
              A place belongs to a person and not to an employer. Change jobs and you keep it; between jobs you keep it
              too. Nobody comes in your place when you are away, so the group always knows who is in the room. You can
              take a break and come back, and you can leave without a reason.
            </p>
          </Prose>
        </Section>
        <Section heading="A session">
          <Marks>
            <li>You say “I’m here” from your phone. If you can’t come, you send word, and no reason is asked for.</li>
            <li>
              You may say how you arrive and how you leave, in one of five words. Passing is as good an answer. Unless
              you choose otherwise, it is only counted.
            </li>
            <li>
              The group thinks about real questions from people’s work. A facilitator keeps the time and the tone.
            </li>
            <li>The end is kept for closing together, even when the rest runs late.</li>
            <li>Nothing is recorded or transcribed. This app doesn’t listen.</li>
          </Marks>
        </Section>
        <Section heading="What you agree on">
          <Prose>
            <p>
              At the start the group writes its own agreement, line by line, and comes back to it during the year.
              Dates, length and how many sessions to come to are looked at together too.
            </p>
            <p>You decide what to bring, and what to leave outside. People and places you work with stay unnamed.</p>
          </Prose>
        </Section>
        <Section heading="What it isn’t">
          <Prose>
            <p>
              It isn’t a course, and nobody marks you. It isn’t supervision, though it may make you want some. It costs
              nothing.
            </p>
            <p className="pt-2">
              <ButtonLink href="/">Find a community</ButtonLink>
            </p>
          </Prose>
        </Section>
      </Wrap>
    </Frame>
  )
}
