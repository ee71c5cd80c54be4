import { PlanRow, PlanRows } from '@/components/ui/plan-rows'
import { timeOnPlan } from '@/lib/kernel/dates'
import type { PlannedPart } from '@/lib/sessions/session.rules'

/** What the group will do, part by part, with who holds each. */
export function Plan({ parts, timeZone }: { parts: readonly PlannedPart[]; timeZone: string }) {
  return (
    <PlanRows label="The plan">
      {parts.map((part) => (
        <PlanRow key={part.id} at={timeOnPlan(part.startsAt, timeZone)} what={part.title} note={part.holder} />
      ))}
    </PlanRows>
  )
}
