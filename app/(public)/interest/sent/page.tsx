import { Frame } from '@/app/frame'
import { PageField } from '@/components/ui/page-field'
import { Marks } from '@/components/ui/rows'
import { Section, Wrap } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { currentViewer } from '@/lib/access/viewer'

// The same for everybody: whether an address was known before is told by mail alone.
export default async function FormSentPage() {
  const viewer = await currentViewer()
  return (
    <Frame viewer={viewer} title="Form" here="/">
      <PageField
        colour="moss"
        ring
        title="Your form is on its way to us"
        lead="Thank you for telling us what you hope for. You will hear from us, whatever the answer."
      />
      <Wrap>
        <Section heading="What happens now">
          <Marks>
            <li>A short mail is on its way to you. Its subject says only “We have your form”.</li>
            <li>The link in it opens your form, on any device: see how it stands, change it, or take it back.</li>
            <li>We read every form, and put together groups with a good mix, at dates that people can make.</li>
            <li>If we offer you a place, the mail has a page with one button. The place is held for you for ten days.</li>
            <li>If there isn’t a place this time, we suggest something else.</li>
          </Marks>
          <p className="mt-5">
            <TextLink href="/">See all communities</TextLink>
          </p>
        </Section>
      </Wrap>
    </Frame>
  )
}
