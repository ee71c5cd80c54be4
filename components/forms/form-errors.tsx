'use client'

import { Notice } from '@/components/ui/notice'
import { LinkButton } from '@/components/ui/text-link'
import { fieldId, useFormInContext } from './form-context'

const lostWords = {
  offline: 'We couldn’t reach the server. What you wrote is still here. Try again when you have signal.',
  'out-of-date': 'This page is out of date. Copy what you wrote, then load the page again.',
  failed: 'The fault is ours, not yours. What you wrote is still here. Try again in a minute.',
}

const missing = 'We couldn’t find that. It may have been taken down, or you may need to sign in again.'

/** What stood in the way, said aloud when it appears. A form with one field in error says it at the field only. */
export function FormErrors() {
  const form = useFormInContext()
  return (
    <div role="alert" tabIndex={-1} data-form-errors="" className="not-empty:mb-6 scroll-mt-8">
      <Trouble {...form} />
    </div>
  )
}

function Trouble({ id, outcome, errors, lost, loadAgain }: ReturnType<typeof useFormInContext>) {
  const names = Object.keys(errors)
  if (lost) {
    return (
      <Notice look="trouble" opening="Not sent.">
        {lostWords[lost]}
        {lost === 'out-of-date' && (
          <p>
            <LinkButton tone="ink" onClick={loadAgain}>
              Load the page again with what I wrote
            </LinkButton>
          </p>
        )}
      </Notice>
    )
  }
  if (outcome?.kind === 'missing') return <Notice look="trouble">{missing}</Notice>
  if (outcome?.kind === 'refused' || outcome?.kind === 'conflict') {
    return <Notice look="trouble">{outcome.because}</Notice>
  }
  if (names.length === 0 || (names.length === 1 && names[0] !== '')) return null
  return (
    <Notice look="trouble" opening="Not sent yet. Please look at:">
      <ul className="mt-1">
        {names.map((name) => (
          <li key={name}>{name ? <a href={`#${fieldId(id, name)}`}>{errors[name]}</a> : errors[name]}</li>
        ))}
      </ul>
    </Notice>
  )
}
