import { Frame } from '@/app/frame'
import { PlainHeader } from '@/components/ui/plain-header'
import { Marks } from '@/components/ui/rows'
import { Prose, Section, Wrap } from '@/components/ui/section'
import { currentViewer } from '@/lib/access/viewer'
import { siteSettings } from '@/lib/settings/settings.queries'

export default async function AccessibilityPage() {
  const viewer = await currentViewer()
  const { questionsTo } = await siteSettings(viewer)
  return (
    <Frame viewer={viewer} title="Accessibility">
      <PlainHeader
        title="Accessibility"
        lead="Everyone who has a place should be able to use every part of this site. Tell us where that isn’t so yet."
      />
      <Wrap>
        <Section heading="What we aim for">
          <Prose>
            <p>
              Level AA of the Web Content Accessibility Guidelines (WCAG) 2.2, and for the text itself the stronger
              contrast of level AAA.
            </p>
          </Prose>
        </Section>
        <Section heading="What works">
          <Marks>
            <li>Everything by keyboard alone, with a visible mark on where you are and a link past the header.</li>
            <li>Screen readers: headings in order, names on every field, and news said aloud when it appears.</li>
            <li>
              Text at twice the size, and screens as narrow as 320 pixels, without sideways scrolling. Wide tables
              scroll by themselves.
            </li>
            <li>
              Light and dark, as your device has it or as you choose under “Me”. Nothing moves if your device asks for
              stillness.
            </li>
            <li>Reading, checking in and sending forms without JavaScript.</li>
            <li>Nothing is said by colour alone, and nothing you write has a time limit.</li>
          </Marks>
        </Section>
        <Section heading="In a session">
          <Prose>
            <p>
              Sessions are held in calls that you can join by phone. Captions, a break, an interpreter, the papers
              beforehand: ask for what you need, and it is not a bother.
            </p>
          </Prose>
        </Section>
        <Section heading="Something in the way?">
          <Prose>
            <p>
              <a href={`mailto:${questionsTo}`}>Write to us</a>, in whatever way suits you. Say which page it was and
              what you use to read it. A person answers. Until it is mended we find another way with you.
            </p>
          </Prose>
        </Section>
      </Wrap>
    </Frame>
  )
}
