'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { CommandForm } from '@/components/forms/command-form'
import { useFormInContext } from '@/components/forms/form-context'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { Notice } from '@/components/ui/notice'
import { offerPlaceAction } from '@/lib/memberships/memberships.actions'

type NextWaitingProps = { next: { id: string; name: string; because: string | null }; free: number; listHref: string }

/** A place is free: who is first on the waiting list. It suggests; staff decide. */
export function NextWaiting({ next, free, listHref }: NextWaitingProps) {
  return (
    <Notice opening={free === 1 ? 'A place is free.' : `${free} places are free.`}>
      {next.name} is next on the waiting list{next.because ? `: ${next.because.replace(/[.]$/, '')}` : ''}.{' '}
      <a href={listHref}>See the list</a>
      <CommandForm key={next.id} action={offerPlaceAction} className="mt-3">
        <input type="hidden" name="interestId" value={next.id} />
        <Offer name={next.name} />
      </CommandForm>
    </Notice>
  )
}

function Offer({ name }: { name: string }) {
  const { outcome } = useFormInContext()
  const router = useRouter()
  useEffect(() => {
    if (outcome) router.refresh()
  }, [outcome, router])
  return (
    <>
      <FormErrors />
      <SubmitButton look="second" size="small" working="Offering">
        Offer {name} the place now
      </SubmitButton>
    </>
  )
}
