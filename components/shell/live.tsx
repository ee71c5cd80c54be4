'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { TextLink } from '@/components/ui/text-link'

const atMostEveryMs = 1_000
const withoutWordEveryMs = 15_000
const clockEveryMs = 60_000
const tryAgainMs = 60_000

/** Keeps a screen up to date while it is looked at; `refresh` is called at most once a second. */
function keepUpToDate(address: string, refresh: () => void, say: (live: boolean) => void): () => void {
  let source: EventSource | null = null
  let live = false
  let missed = false
  let last = 0
  let soon: ReturnType<typeof setTimeout> | undefined
  let again: ReturnType<typeof setTimeout> | undefined

  function changed() {
    if (document.hidden) return void (missed = true)
    soon ??= setTimeout(
      () => {
        soon = undefined
        last = Date.now()
        refresh()
      },
      Math.max(0, last + atMostEveryMs - Date.now()),
    )
  }

  function heard(on: boolean) {
    live = on
    say(on)
  }

  function open() {
    source = new EventSource(address)
    source.addEventListener('live', () => heard(true))
    source.addEventListener('away', () => heard(false))
    source.addEventListener('changed', changed)
    source.addEventListener('error', () => {
      heard(false)
      if (source?.readyState === EventSource.CLOSED) again = setTimeout(open, tryAgainMs)
    })
  }

  function seen() {
    if (document.hidden || !missed) return
    missed = false
    changed()
  }

  const ticks = setInterval(() => {
    if (Date.now() - last >= (live ? clockEveryMs : withoutWordEveryMs) - atMostEveryMs * 2) changed()
  }, withoutWordEveryMs)
  document.addEventListener('visibilitychange', seen)
  open()
  return () => {
    source?.close()
    clearInterval(ticks)
    clearTimeout(soon)
    clearTimeout(again)
    document.removeEventListener('visibilitychange', seen)
  }
}

type LiveProps = {
  /** Where word of changes comes from. */
  address: string
  /** What it says while word arrives. */
  live: string
  /** The page itself, to load again without JavaScript. */
  here: string
}

/** Says whether the screen follows by itself; without JavaScript it is a link that loads it again. */
export function Live({ address, live: words, here }: LiveProps) {
  const router = useRouter()
  const [live, setLive] = useState<boolean | null>(null)
  useEffect(() => keepUpToDate(address, () => router.refresh(), setLive), [address, router])
  return (
    <span className="block print:hidden">
      <span role="status" className="block">
        {live && words}
        {live === false && 'Not live just now. We look again every 15 seconds.'}
      </span>
      {!live && <TextLink href={here}>Load the latest</TextLink>}
    </span>
  )
}
