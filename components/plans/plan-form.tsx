import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { writePlanAction } from '@/lib/plans/plans.actions'
import type { PlanToWrite } from '@/lib/plans/plan.queries'
import { PartFields } from './part-fields'

const blank = { id: '', title: '', kind: 'main', minutes: null, holderId: null, prompt: null }

/** All parts of a plan, and room for one more. The server holds the minutes to the session's length. */
export function PlanForm({ plan: { id, parts, template, holders, length, seen } }: { plan: PlanToWrite }) {
  const rows = parts.length > 0 ? parts : template.map((part) => ({ ...part, id: '', holderId: null }))
  return (
    <CommandForm action={writePlanAction} className="max-w-measure">
      <FormErrors />
      <IdempotencyKey />
      <input type="hidden" name="sessionId" value={id} />
      <input type="hidden" name="seen" value={seen} />
      <p className="mb-2 text-note text-ink-soft">
        The session has {length} minutes, and the parts fill them exactly. Empty a title to take a part out.
      </p>
      {[...rows, blank].map((part, place) => (
        <PartFields key={part.id || `new-${place}`} place={place} part={part} holders={holders} />
      ))}
      <div className="border-t border-line pt-6">
        <SubmitButton working="Saving">Save the plan</SubmitButton>
      </div>
    </CommandForm>
  )
}
