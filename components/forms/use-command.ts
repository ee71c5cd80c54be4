'use client'

import { unstable_isUnrecognizedActionError } from 'next/navigation'
import { useActionState, useEffect, useRef, useState, useTransition, type FormEvent } from 'react'
import { untouched, type FormState } from '@/lib/kernel/outcome'
import { focusFirstError, markTitle, startAfresh } from './after-outcome'
import { fieldsOf, type CommandAction, type CommandForm, type Lost } from './command-action'
import { keepTyped, restoreTyped } from './keep-typed'

function isRedirect(error: unknown): boolean {
  return String((error as { digest?: unknown } | null)?.digest).startsWith('NEXT_REDIRECT')
}

function whyLost(error: unknown): Lost {
  if (unstable_isUnrecognizedActionError(error)) return 'out-of-date'
  return error instanceof TypeError || !navigator.onLine ? 'offline' : 'failed'
}

/**
 * A form over a server action. Without JavaScript the browser posts it and React renders the answer; with JavaScript
 * the action is called here instead, so that nothing typed is lost whatever happens on the way.
 */
export function useCommand<Data = undefined>(
  action: CommandAction<Data>,
  check?: () => Promise<boolean>,
): CommandForm<Data> {
  const [posted, formAction] = useActionState<FormState<Data>, FormData>(action as never, untouched as never)
  const [state, setState] = useState(posted)
  const [lost, setLost] = useState<{ why: Lost } | null>(null)
  const [pending, startTransition] = useTransition()
  const ref = useRef<HTMLFormElement>(null)
  const busy = useRef(false)

  useEffect(() => {
    if (ref.current) restoreTyped(ref.current)
  }, [])

  useEffect(() => {
    if (!ref.current || !state.outcome) return
    markTitle(state.outcome.kind === 'invalid')
    if (state.outcome.kind === 'done') startAfresh(ref.current)
    else focusFirstError(ref.current, fieldsOf(state.outcome))
  }, [state])

  useEffect(() => {
    if (ref.current && lost) focusFirstError(ref.current, {})
  }, [lost])

  async function send(form: HTMLFormElement, submitter: HTMLElement | null) {
    try {
      if (check && !(await check())) return
      setLost(null)
      setState(await action(state, new FormData(form, submitter)))
    } catch (error) {
      // The router is already on its way; what stays on the page begins again.
      if (isRedirect(error)) {
        setState(untouched)
        markTitle(false)
        return startAfresh(form)
      }
      setLost({ why: whyLost(error) })
    } finally {
      busy.current = false
    }
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy.current) return
    busy.current = true
    const form = event.currentTarget
    const { submitter } = event.nativeEvent as SubmitEvent
    startTransition(() => send(form, submitter))
  }

  function loadAgain() {
    if (ref.current) keepTyped(ref.current)
    location.reload()
  }

  return {
    ...state,
    errors: fieldsOf(state.outcome),
    pending,
    lost: lost?.why ?? null,
    loadAgain,
    formProps: { ref, action: formAction, onSubmit, noValidate: true },
  }
}
