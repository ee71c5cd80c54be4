'use client'

import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import type { CommandForm } from '@/components/forms/command-action'
import { useCommand } from '@/components/forms/use-command'
import { Notice } from '@/components/ui/notice'
import { checkInAction } from '@/lib/check-ins/check-ins.actions'
import { keepTap, keptTap, forgetTap } from './kept-tap'

/** `sent` is `here`, after the tap had waited on this phone. */
type Stage = 'not-here' | 'kept' | 'here' | 'sent'
type CheckIn = { form: CommandForm<{ sessionId: string }>; stage: Stage; sessionId: string }

const CheckInContext = createContext<CheckIn | null>(null)

function useCheckIn(): CheckIn {
  const known = useContext(CheckInContext)
  if (!known) throw new Error('This part of a check-in stands outside of it.')
  return known
}

/** Holds what has become of "I'm here": not said, kept on this phone until there is signal, or said. */
export function CheckInStage({ sessionId, children }: { sessionId: string; children: ReactNode }) {
  const form = useCommand<{ sessionId: string }>(checkInAction)
  const [stage, setStage] = useState<Stage>('not-here')
  const done = form.outcome?.kind === 'done'

  const lost = form.lost === 'offline'

  useEffect(() => {
    if (lost) keepTap(sessionId)
  }, [lost, sessionId])

  useEffect(() => {
    let running = false
    async function sendKept() {
      const tappedAt = keptTap(sessionId)
      if (!tappedAt || running || !navigator.onLine) return
      running = true
      setStage('kept')
      const tap = new FormData()
      tap.set('sessionId', sessionId)
      tap.set('tappedAt', tappedAt)
      try {
        const answer = await checkInAction({ outcome: null, typed: {} }, tap)
        forgetTap(sessionId)
        // Refused or sent: either way the page as it is now says it best.
        if (answer.outcome?.kind === 'done') setStage('sent')
        else location.reload()
      } catch {
        // Still no signal, or a page older than the server: the tap stays on the phone and is tried again.
      } finally {
        running = false
      }
    }
    void sendKept()
    addEventListener('online', sendKept)
    const timer = setInterval(sendKept, 15_000)
    return () => {
      removeEventListener('online', sendKept)
      clearInterval(timer)
    }
  }, [sessionId])

  return <CheckInContext value={{ form, stage: done ? 'here' : lost && stage === 'not-here' ? 'kept' : stage, sessionId }}>{children}</CheckInContext>
}

export function WhileNotHere({ children }: { children: ReactNode }) {
  const { stage } = useCheckIn()
  return stage === 'here' || stage === 'sent' ? null : children
}

/** Shown the moment "I'm here" is said, without a new page; the focus goes to it. */
export function OnceHere({ children }: { children: ReactNode }) {
  const { stage } = useCheckIn()
  const ref = useRef<HTMLDivElement>(null)
  const here = stage === 'here' || stage === 'sent'
  useEffect(() => {
    if (!here) return
    ref.current?.focus()
    scrollTo(0, 0)
  }, [here])
  if (!here) return null
  return (
    <div ref={ref} tabIndex={-1} className="focus:outline-none focus-visible:shadow-none">
      {stage === 'sent' && (
        <div className="wrap pt-6">
          <Notice look="done" opening="Sent." announce>
            Your tap waited on this phone and has reached us.
          </Notice>
        </div>
      )}
      {children}
    </div>
  )
}

/** The form element of the check-in; the browser posts it itself while no script has loaded. */
export function CheckInForm({ children, saved }: { children: (form: CommandForm<{ sessionId: string }>) => ReactNode; saved: ReactNode }) {
  const { form, stage, sessionId } = useCheckIn()
  if (stage === 'kept') return saved
  return (
    <form {...form.formProps}>
      <input type="hidden" name="sessionId" value={sessionId} />
      {children(form)}
    </form>
  )
}
