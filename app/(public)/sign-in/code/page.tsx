import { Frame } from '@/app/frame'
import { CommandForm } from '@/components/forms/command-form'
import { CodeField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { Lead, Note, Title } from '@/components/ui/headings'
import { Wrap } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { signInWithCodeAction } from '@/lib/access/access.actions'
import { codeLength, codeMinutes } from '@/lib/access/sign-in.rules'
import { currentViewer } from '@/lib/access/viewer'

export default async function CodePage() {
  const viewer = await currentViewer()
  return (
    <Frame viewer={viewer} title="Your code" here="/sign-in">
      <Wrap>
        <div className="max-w-field py-12">
          <Title>Check your email</Title>
          <Lead className="mt-4">
            If that address can sign in, a code is on its way. It lasts {codeMinutes} minutes and works in this browser.
          </Lead>
          <CommandForm action={signInWithCodeAction} className="mt-8 space-y-6">
            <FormErrors />
            <CodeField
              name="code"
              label="Your code"
              hint={`${codeLength} letters and digits. Capitals and spaces don’t matter.`}
              inputMode="text"
              autoComplete="one-time-code"
              autoCapitalize="characters"
              spellCheck={false}
            />
            <SubmitButton>Sign in</SubmitButton>
          </CommandForm>
          <TextLink href="/sign-in" className="mt-4">
            Ask for a new code, or use a different email
          </TextLink>
          <Note className="mt-4">
            Nothing yet? Work mail can take a few minutes. Look in junk, or try your other address.
          </Note>
        </div>
      </Wrap>
    </Frame>
  )
}
