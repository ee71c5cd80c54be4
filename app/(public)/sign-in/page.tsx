import { redirect } from 'next/navigation'
import { Frame } from '@/app/frame'
import { CommandForm } from '@/components/forms/command-form'
import { Field } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { Lead, Note, Title } from '@/components/ui/headings'
import { Wrap } from '@/components/ui/section'
import { askForCodeAction } from '@/lib/access/access.actions'
import { safeDestination } from '@/lib/access/sign-in.rules'
import { currentViewer } from '@/lib/access/viewer'

type SignInProps = { searchParams: Promise<{ to?: string | string[]; again?: string | string[] }> }

export default async function SignInPage({ searchParams }: SignInProps) {
  const { to, again } = await searchParams
  const destination = safeDestination(typeof to === 'string' ? to : undefined)
  const viewer = await currentViewer()
  // Someone who is signed in may be asked to prove it again, before she changes a way into her account.
  if (viewer.kind === 'person' && !again) redirect(destination)
  return (
    <Frame viewer={viewer} title="Sign in" here="/sign-in">
      <Wrap>
        <div className="max-w-field py-12">
          <Title>Sign in</Title>
          <Lead className="mt-4">We’ll email you a code. There is no password to remember.</Lead>
          <CommandForm action={askForCodeAction} className="mt-8 space-y-6">
            <FormErrors />
            <input type="hidden" name="to" value={destination} />
            <Field
              name="address"
              type="email"
              inputMode="email"
              autoComplete="email"
              autoCapitalize="none"
              spellCheck={false}
              label="Your email"
              hint="The personal address you gave us."
            />
            <SubmitButton>Email me a code</SubmitButton>
          </CommandForm>
          <Note className="mt-8">
            The email says only “Your code”. New here? <a href="/">Find a community</a> and express interest.
          </Note>
        </div>
      </Wrap>
    </Frame>
  )
}
