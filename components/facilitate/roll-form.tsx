'use client'

import type { ReactNode } from 'react'
import { CommandForm } from '@/components/forms/command-form'
import { useField } from '@/components/forms/form-context'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { Choice } from '@/components/ui/choice'
import { recordRollAction } from '@/lib/check-ins/check-ins.actions'
import { rollLabels, rollStatuses, type RollStatusName } from '@/lib/check-ins/roll.labels'

export type RollRow = {
  personId: string
  name: string
  pronouns: string | null
  status: RollStatusName
  /** What the database had when the page was made, or what was filled in for her. */
  shown: RollStatusName
  /** Where the answer comes from: who wrote it and when, or what she sent. */
  from: string
}

type RollFormProps = { sessionId: string; rows: RollRow[]; lastWritten: string; children: ReactNode }

/** One row a person, each a set of six radios. */
export function RollForm({ sessionId, rows, lastWritten, children }: RollFormProps) {
  return (
    <CommandForm action={recordRollAction}>
      <FormErrors />
      <input type="hidden" name="sessionId" value={sessionId} />
      {children}
      <div className="border-b border-line">
        {rows.map((row) => (
          <Row key={`${row.personId} ${row.status} ${row.shown}`} {...row} />
        ))}
      </div>
      <div className="mt-7 flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton working="Saving" className="max-wide:w-full">
          Save the roll
        </SubmitButton>
        <p role="status" className="text-note text-ink-soft">
          {lastWritten}
        </p>
      </div>
    </CommandForm>
  )
}

function Row({ personId, name, pronouns, status, shown, from }: RollRow) {
  const { id, typed, registered } = useField(`status.${personId}`, from)
  const chosen = typed?.[0] ?? status
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-from`}
      className="gap-x-8 border-t border-line py-4 first:border-t-0 wide:grid wide:grid-cols-[15rem_minmax(0,1fr)]"
    >
      <div>
        <p className="leading-tight">
          <span id={`${id}-name`} className="text-row font-name">
            {name}
          </span>
          {pronouns && <span className="text-note text-ink-soft"> {pronouns}</span>}
        </p>
        <p id={`${id}-from`} className="mt-0.5 text-note text-ink-soft">
          {from}
        </p>
      </div>
      <input type="hidden" name={`shown.${personId}`} value={shown} />
      <div className="grid grid-cols-2 gap-x-4 max-wide:mt-1.5 wide:grid-cols-3">
        {rollStatuses.map((value) => (
          <Choice key={value} {...registered} look="quiet" value={value} defaultChecked={chosen === value}>
            {rollLabels[value]}
          </Choice>
        ))}
      </div>
    </div>
  )
}
