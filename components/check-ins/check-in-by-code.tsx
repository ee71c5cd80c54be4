'use client'

import { CommandForm } from '@/components/forms/command-form'
import { CodeField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { Details } from '@/components/ui/details'
import { checkInByCodeAction } from '@/lib/check-ins/check-ins.actions'

/** The other door to a session: the short code that the facilitator shows. */
export function CheckInByCode() {
  return (
    <div className="mt-5">
      <Details summary="Check in with a code">
        <CommandForm action={checkInByCodeAction} className="space-y-4">
          <FormErrors />
          <CodeField name="code" label="The code your facilitator shows" inputMode="text" autoComplete="off" />
          <SubmitButton look="second">I’m here</SubmitButton>
        </CommandForm>
      </Details>
    </div>
  )
}
