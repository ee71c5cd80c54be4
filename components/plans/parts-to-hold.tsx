import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { Voice } from '@/components/ui/headings'
import { PlanRow, PlanRows } from '@/components/ui/plan-rows'
import { timeOnPlan } from '@/lib/kernel/dates'
import { offerToHoldAction, takeBackOfferAction } from '@/lib/plans/plans.actions'
import type { PlanToHold } from '@/lib/plans/plan.queries'

/** The parts of a session for a member: she can offer to hold one, and reads the prompts of what she holds. */
export function PartsToHold({ plan: { parts, timeZone, over } }: { plan: PlanToHold }) {
  return (
    <div className="max-w-measure">
      <PlanRows label="The plan">
        {parts.map((part) => (
          <PlanRow
            key={part.id}
            at={timeOnPlan(part.startsAt, timeZone)}
            what={part.title}
            note={`${part.mine ? 'You' : (part.holder ?? 'Nobody yet')}${part.mine && part.alongside ? ', alongside your facilitator' : ''}. ${part.minutes} minutes.`}
          >
            {part.mine && part.prompt && <Voice className="mt-2">{part.prompt}</Voice>}
            {!over && <Offer part={part} />}
          </PlanRow>
        ))}
      </PlanRows>
    </div>
  )
}

function Offer({ part: { id, title, mine, free, offered } }: { part: PlanToHold['parts'][number] }) {
  if (mine || offered) {
    return (
      <CommandForm action={takeBackOfferAction} className="mt-2">
        <FormErrors />
        <input type="hidden" name="partId" value={id} />
        {!mine && <p className="mb-2 text-note">You offered to hold this. Your facilitator will answer.</p>}
        <SubmitButton look="second" size="small">
          {mine ? 'I can’t hold it after all' : 'Take back my offer'}
          <span className="sr-only">: {title}</span>
        </SubmitButton>
      </CommandForm>
    )
  }
  if (!free) return null
  return (
    <CommandForm action={offerToHoldAction} className="mt-2">
      <FormErrors />
      <input type="hidden" name="partId" value={id} />
      <SubmitButton look="second" size="small">
        I could hold this<span className="sr-only">: {title}</span>
      </SubmitButton>
    </CommandForm>
  )
}
