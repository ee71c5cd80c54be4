import { PlanRow, PlanRows } from '@/components/ui/plan-rows'
import { TextLink } from '@/components/ui/text-link'
import { timeOnPlan } from '@/lib/kernel/dates'
import type { PlannedPart } from '@/lib/sessions/session.rules'

type PlanProps = {
  parts: readonly PlannedPart[]
  timeZone: string
  /** What a member may go on to: holding a part before, reading the recap afterwards. */
  onTo?: { sessionId: string; over: boolean } | undefined
}

/** What the group will do, part by part, with who holds each. */
export function Plan({ parts, timeZone, onTo }: PlanProps) {
  return (
    <>
      <PlanRows label="The plan">
        {parts.map(({ id, startsAt, late, title, holder }) => (
          <PlanRow
            key={id}
            at={timeOnPlan(startsAt, timeZone)}
            planned={late > 0 && timeOnPlan(new Date(startsAt.getTime() - late * 60_000), timeZone)}
            what={title}
            note={holder}
          />
        ))}
      </PlanRows>
      {onTo && (
        <p className="mt-4">
          {onTo.over ? (
            <TextLink href={`/sessions/${onTo.sessionId}/recap`}>What we keep of it</TextLink>
          ) : (
            <TextLink href={`/sessions/${onTo.sessionId}/plan`}>I could hold a part</TextLink>
          )}
        </p>
      )}
    </>
  )
}
