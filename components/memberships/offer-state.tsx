'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { useFormInContext } from '@/components/forms/form-context'
import { SubmitButton } from '@/components/forms/submit-button'

type OfferStateProps = {
  name: string
  /** What became of the form already, in words. */
  answer: string | null
  mayOffer: boolean
}

/** The button until a place is offered, then the words. The list stays in its order, so that nobody loses her place in it. */
export function OfferState({ name, answer, mayOffer }: OfferStateProps) {
  const { outcome } = useFormInContext()
  const router = useRouter()
  const words = useRef<HTMLParagraphElement>(null)
  const done = outcome?.kind === 'done'

  useEffect(() => {
    if (!done) return
    words.current?.focus()
    router.refresh()
  }, [done, router])

  return (
    <>
      <p ref={words} tabIndex={-1} role="status" className="max-w-measure text-note empty:hidden">
        {answer ?? (done ? 'A place is offered. The mail is on its way.' : '')}
      </p>
      {!answer && !done && mayOffer && (
        <SubmitButton look="second" size="small" working="Offering">
          <span>
            Offer a place <span className="sr-only">to {name}</span>
          </span>
        </SubmitButton>
      )}
    </>
  )
}
