'use client'

import type { KeyboardEvent, ReactNode } from 'react'

const picks = 'button[name="choice"][aria-pressed]'

/** Arrow keys lead from choice to choice and from person to person, so that a long list is gone through quickly. */
export function ByKeyboard({ children, label }: { children: ReactNode; label: string }) {
  function onKeyDown(event: KeyboardEvent<HTMLOListElement>) {
    const button = (event.target as HTMLElement).closest<HTMLButtonElement>(picks)
    const row = button?.closest('li')
    if (!button || !row || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const next = target(event.key, button, row)
    if (!next) return
    event.preventDefault()
    next.focus()
    next.scrollIntoView({ block: 'nearest' })
  }

  return (
    <ol aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </ol>
  )
}

function target(key: string, button: HTMLButtonElement, row: Element): HTMLButtonElement | null {
  const inRow = [...row.querySelectorAll<HTMLButtonElement>(picks)]
  if (key === 'ArrowRight') return inRow[inRow.indexOf(button) + 1] ?? null
  if (key === 'ArrowLeft') return inRow[inRow.indexOf(button) - 1] ?? null
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null
  const column = [...(row.parentElement?.querySelectorAll<HTMLButtonElement>(picks) ?? [])].filter(
    ({ value }) => value === button.value,
  )
  // Where the same choice is missing, the next row with it is meant.
  return column[column.indexOf(button) + (key === 'ArrowDown' ? 1 : -1)] ?? null
}
