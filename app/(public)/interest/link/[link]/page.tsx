import { Frame } from '@/app/frame'
import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { Lead, Note, Title } from '@/components/ui/headings'
import { Wrap } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { currentViewer } from '@/lib/access/viewer'
import { openFormAction } from '@/lib/interests/interests.actions'

// Mail scanners open every link, so opening this page does nothing: its button does.
export default async function FormLinkPage({ params }: { params: Promise<{ link: string }> }) {
  const { link } = await params
  const viewer = await currentViewer()
  return (
    <Frame viewer={viewer} title="Form" here="/">
      <Wrap>
        <div className="max-w-field py-12">
          <Title>Your form is here</Title>
          <Lead className="mt-4">This opens it on this device, as you left it.</Lead>
          <CommandForm action={openFormAction} className="mt-8 space-y-6">
            <FormErrors />
            <input type="hidden" name="link" value={link} />
            <SubmitButton working="Opening">Open my form</SubmitButton>
          </CommandForm>
          <Note className="mt-6">
            From then on your form asks for this link on your other devices too, even where you began it. That keeps it from
            anybody else who may have typed your address. On a device that others use, press “Leave this site quickly” when
            you are done.
          </Note>
          <TextLink href="/interest" className="mt-4">
            Begin a new form
          </TextLink>
        </div>
      </Wrap>
    </Frame>
  )
}
