'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { CommandForm } from '@/components/forms/command-form'
import { useFormInContext } from '@/components/forms/form-context'
import { FormErrors } from '@/components/forms/form-errors'
import { LinkButton } from '@/components/ui/text-link'
import { moveOnWaitingListAction } from '@/lib/composing/composing.actions'

type MoveProps = { interestId: string; name: string; position: number }

const steps = { up: 'Up', down: 'Down', top: 'To the top' } as const

/** Moves somebody on the waiting list, one step at a press. */
export function Move(props: MoveProps) {
  return (
    <CommandForm action={moveOnWaitingListAction}>
      <Steps {...props} />
    </CommandForm>
  )
}

function Steps({ interestId, name, position }: MoveProps) {
  const { outcome } = useFormInContext()
  const router = useRouter()
  const pressed = useRef<HTMLButtonElement | null>(null)

  useEffect(() => {
    if (outcome) router.refresh()
  }, [outcome, router])

  // The row has moved under whoever pressed: the button comes along.
  useEffect(() => {
    pressed.current?.focus()
  }, [position])

  return (
    <>
      <input type="hidden" name="interestId" value={interestId} />
      <FormErrors />
      <div role="group" aria-label={`Move ${name} on the waiting list`} className="flex flex-wrap gap-x-5">
        <span className="inline-flex min-h-target items-center tabular-nums">Number {position}</span>
        {(['up', 'down', 'top'] as const).map((to) => (
          <LinkButton
            key={to}
            type="submit"
            name="to"
            value={to}
            onClick={(event) => {
              pressed.current = event.currentTarget
            }}
          >
            {steps[to]}
          </LinkButton>
        ))}
      </div>
    </>
  )
}
