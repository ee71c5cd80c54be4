'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { CheckInForm } from './check-in'

const missing = 'We couldn’t find this session. You may need to sign in again.'

/** The biggest button there is. */
export function ImHere() {
  return (
    <CheckInForm
      saved={
        <Notice look="plain" opening="Saved on this phone." announce>
          It will be sent when you have signal. Keep this page, or come back to it later today.
        </Notice>
      }
    >
      {({ outcome, pending, lost }) => (
        <>
          <div role="alert" className="not-empty:mb-4">
            {lost === 'out-of-date' && (
              <Notice look="trouble" opening="This page is out of date.">
                <a href="">Load it again</a>, then press once more.
              </Notice>
            )}
            {lost === 'failed' && <Notice look="trouble" opening="Not sent.">The fault is ours, not yours. Try again in a minute.</Notice>}
            {outcome?.kind === 'missing' && <Notice look="trouble">{missing}</Notice>}
            {(outcome?.kind === 'refused' || outcome?.kind === 'conflict') && <Notice look="trouble">{outcome.because}</Notice>}
          </div>
          <Button type="submit" size="big" busy={pending}>
            {pending ? 'Sending' : 'I’m here'}
          </Button>
        </>
      )}
    </CheckInForm>
  )
}
