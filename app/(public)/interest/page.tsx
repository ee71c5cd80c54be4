import { Frame } from '@/app/frame'
import { BeginForm } from '@/components/interests/begin-form'
import { MyForms } from '@/components/interests/my-forms'
import { WhoReads } from '@/components/interests/who-reads'
import { PlainHeader } from '@/components/ui/plain-header'
import { Section, Wrap } from '@/components/ui/section'
import { formCookie } from '@/lib/access/cookies'
import { currentViewer } from '@/lib/access/viewer'
import { myForms } from '@/lib/interests/form.queries'
import { whatWeKnow } from '@/lib/people/me.queries'
import { siteSettings } from '@/lib/settings/settings.queries'

export default async function InterestPage() {
  const viewer = await currentViewer()
  const [forms, known, { organisation }] = await Promise.all([
    formCookie().then((held) => myForms(viewer, held, new Date())),
    whatWeKnow(viewer),
    siteSettings(viewer),
  ])
  const writing = forms.some(({ sent }) => !sent)
  return (
    <Frame viewer={viewer} title="Form" here="/">
      <PlainHeader
        title={writing ? 'You have begun a form' : 'Tell us what you would join'}
        lead={
          writing
            ? 'Go on where you stopped. One form can name several communities, and a topic that none of them has.'
            : 'Five short steps, about ten minutes. Choose communities in the third, or tell us a topic that none of them is about.'
        }
      >
        {!writing && <WhoReads organisation={organisation} />}
      </PlainHeader>
      <Wrap>
        <MyForms forms={forms} />
        {!writing && (
          <Section heading="How we reach you" note="Step 1 of 5.">
            <BeginForm known={known} />
          </Section>
        )}
      </Wrap>
    </Frame>
  )
}
