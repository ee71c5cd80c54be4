'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { CommandForm } from '@/components/forms/command-form'
import { LongField } from '@/components/forms/field'
import { useFormInContext } from '@/components/forms/form-context'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { Details } from '@/components/ui/details'
import { withdrawOfferAction } from '@/lib/memberships/memberships.actions'

/** Takes an offer back, with words for the person it was made to. */
export function WithdrawOffer({ offerId, name }: { offerId: string; name: string }) {
  return (
    <CommandForm action={withdrawOfferAction}>
      <input type="hidden" name="offerId" value={offerId} />
      <Words name={name} />
    </CommandForm>
  )
}

function Words({ name }: { name: string }) {
  const { outcome, errors } = useFormInContext()
  const router = useRouter()
  useEffect(() => {
    if (outcome && outcome.kind !== 'invalid') router.refresh()
  }, [outcome, router])
  return (
    <Details
      summary={
        <>
          Take the offer back<span className="sr-only"> from {name}</span>
        </>
      }
      open={Object.keys(errors).length > 0 ? true : undefined}
    >
      <FormErrors />
      <LongField
        name="why"
        label="Why"
        hint={`${name} gets a letter with these words. The place is free at once.`}
        maxLength={1000}
      />
      <SubmitButton look="second" size="small" className="mt-3" working="Taking it back">
        Take the offer back and write
      </SubmitButton>
    </Details>
  )
}
