'use client'

import { useEffect, type FormEvent } from 'react'
import { LeaveIcon } from '@/components/ui/icons'

const address = '/api/quick-exit'
const windowForThreePresses = 5_000

// The address stands on the root element, so that no page has to hand it down.
function leave() {
  document.documentElement.dataset.leaving = ''
  sessionStorage.clear()
  void fetch(address, { method: 'POST', keepalive: true, redirect: 'manual' }).catch(() => undefined)
  location.replace(document.documentElement.dataset.exit!)
}

/** Three presses of Shift with nothing between them, so that typing capitals never leaves. */
function onThirdShift(act: () => void): (event: KeyboardEvent) => void {
  let presses: number[] = []
  return (event) => {
    if (event.repeat) return
    const now = event.timeStamp
    presses = event.key === 'Shift' ? [...presses.filter((at) => now - at < windowForThreePresses), now] : []
    if (presses.length === 3) act()
  }
}

export function QuickExit() {
  useEffect(() => {
    const listener = onThirdShift(leave)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])

  function leaveNow(event: FormEvent) {
    event.preventDefault()
    leave()
  }

  return (
    <form method="post" action={address} onSubmit={leaveNow} className="shrink-0">
      <button className="inline-flex min-h-target items-center gap-2 rounded-control border border-edge bg-page px-3 py-1 text-left max-[22rem]:gap-1.5 max-[22rem]:px-2 text-note leading-tight font-name hover:border-ink hover:underline focus-visible:rounded-control">
        <LeaveIcon />
        <span className="max-wide:max-w-22">Leave this site quickly</span>
      </button>
    </form>
  )
}
