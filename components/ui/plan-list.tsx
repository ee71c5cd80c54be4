'use client'

import { Voice } from './headings'
import { PlanRow, PlanRows } from './plan-rows'

type PlanListProps = {
  label?: string
  parts: readonly {
    id: string
    at: string
    /** The time it was planned for, when it has moved. */
    planned?: string
    what: string
    note: string | null
    state?: 'past' | 'now' | 'to-come'
    now?: string
    /** What to ask or say, for whoever holds the part. */
    prompt?: string | null
  }[]
}

/** A plan whose times are words already. */
export function PlanList({ label, parts }: PlanListProps) {
  return (
    <PlanRows label={label}>
      {parts.map(({ id, prompt, ...part }) => (
        <PlanRow key={id} {...part}>
          {prompt && <Voice className="mt-3">{prompt}</Voice>}
        </PlanRow>
      ))}
    </PlanRows>
  )
}
