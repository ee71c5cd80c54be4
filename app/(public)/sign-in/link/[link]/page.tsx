import { Frame } from '@/app/frame'
import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { Lead, Note, Title } from '@/components/ui/headings'
import { Wrap } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { signInWithLinkAction } from '@/lib/access/access.actions'
import { currentViewer } from '@/lib/access/viewer'

// Mail scanners open every link, so opening this page does nothing: its button does.
export default async function SignInLinkPage({ params }: { params: Promise<{ link: string }> }) {
  const { link } = await params
  const viewer = await currentViewer()
  return (
    <Frame viewer={viewer} title="Sign in" here="/sign-in">
      <Wrap>
        <div className="max-w-field py-12">
          <Title>One more press</Title>
          <Lead className="mt-4">This signs you in on this device.</Lead>
          <CommandForm action={signInWithLinkAction} className="mt-8 space-y-6">
            <FormErrors />
            <input type="hidden" name="link" value={link} />
            <SubmitButton>Sign in</SubmitButton>
          </CommandForm>
          <TextLink href="/sign-in" className="mt-4">
            Ask for a new code
          </TextLink>
          <Note className="mt-4">The link works in the browser where you asked for it. Elsewhere, type the code from the mail there.</Note>
        </div>
      </Wrap>
    </Frame>
  )
}
