'use client'

import type { ComponentProps } from 'react'
import { Button } from '@/components/ui/button'
import { useFormInContext } from './form-context'

type SubmitButtonProps = Omit<ComponentProps<typeof Button>, 'type' | 'busy'> & {
  /** What it says while it works. */
  working?: string | undefined
}

/** Says what will happen. It stays pressable to the eye, and a second press does nothing. */
export function SubmitButton({ working = 'Sending', children, ...rest }: SubmitButtonProps) {
  const { pending } = useFormInContext()
  return (
    <Button {...rest} type="submit" busy={pending}>
      {pending ? working : children}
    </Button>
  )
}
