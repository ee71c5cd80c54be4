'use client'

import { useId, useRef, type MouseEvent, type ReactNode } from 'react'
import { buttonClass, type ButtonLook } from './button'

type DialogProps = ButtonLook & {
  /** The words on the button that opens it. */
  opens: ReactNode
  title: ReactNode
  closes?: ReactNode
  children: ReactNode
}

/** A native dialog. Without JavaScript it opens as a popover, so what it holds is never out of reach. */
export function Dialog({ opens, title, closes = 'Close', children, look = 'second', size, full }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)

  function open(event: MouseEvent) {
    event.preventDefault()
    dialog.current?.showModal()
  }

  return (
    <>
      <button type="button" popoverTarget={id} onClick={open} className={buttonClass({ look, size, full })}>
        {opens}
      </button>
      <dialog
        ref={dialog}
        id={id}
        popover="auto"
        aria-labelledby={`${id}-title`}
        className="m-auto w-[min(34rem,calc(100%-2.5rem))] rounded-panel border border-line bg-page p-6 text-ink shadow-over"
      >
        <h2 id={`${id}-title`} className="font-serif text-head font-head">
          {title}
        </h2>
        <div className="mt-3">{children}</div>
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          onClick={() => dialog.current?.close()}
          className={buttonClass({ look: 'second', size: 'small' }) + ' mt-5'}
        >
          {closes}
        </button>
      </dialog>
    </>
  )
}
