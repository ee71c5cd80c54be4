import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { PlanRow, PlanRows } from '@/components/ui/plan-rows'
import { timeOnPlan } from '@/lib/kernel/dates'
import { agreeHolderAction, shiftPartAction } from '@/lib/plans/plans.actions'
import type { PlanToWrite } from '@/lib/plans/plan.queries'

/** The plan by the clock, each part with its way up and down and with those who offered to hold it. */
export function PartOrder({ plan: { parts, timeZone } }: { plan: PlanToWrite }) {
  return (
    <div className="max-w-measure">
      <PlanRows label="The plan">
        {parts.map((part, index) => (
          <PlanRow
            key={part.id}
            at={timeOnPlan(part.startsAt, timeZone)}
            what={part.title}
            note={`${part.holder?.calledName ?? 'Nobody yet'}${part.alongside ? ', alongside you' : ''}. ${part.minutes} minutes.`}
          >
            <CommandForm action={shiftPartAction} className="mt-2 flex flex-wrap gap-2">
              <FormErrors />
              <input type="hidden" name="partId" value={part.id} />
              {index > 0 && (
                <SubmitButton look="second" size="small" name="way" value="up" working="Moving">
                  Earlier<span className="sr-only">: {part.title}</span>
                </SubmitButton>
              )}
              {index < parts.length - 1 && (
                <SubmitButton look="second" size="small" name="way" value="down" working="Moving">
                  Later<span className="sr-only">: {part.title}</span>
                </SubmitButton>
              )}
            </CommandForm>
            {part.offers
              .filter(({ personId }) => personId !== part.holderId)
              .map(({ personId, person }) => (
                <Offered key={personId} partId={part.id} personId={personId} name={person.calledName} title={part.title} />
              ))}
          </PlanRow>
        ))}
      </PlanRows>
    </div>
  )
}

type OfferedProps = { partId: string; personId: string; name: string; title: string }

function Offered({ partId, personId, name, title }: OfferedProps) {
  return (
    <CommandForm action={agreeHolderAction} className="mt-3 border-l-3 border-wattle pl-4">
      <FormErrors />
      <input type="hidden" name="partId" value={partId} />
      <input type="hidden" name="personId" value={personId} />
      <p className="text-note">{name} offers to hold this.</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <SubmitButton look="second" size="small" name="alongside" value="no">
          Agree<span className="sr-only"> that {name} holds {title}</span>
        </SubmitButton>
        <SubmitButton look="second" size="small" name="alongside" value="yes">
          Agree, alongside me<span className="sr-only">: {name}, {title}</span>
        </SubmitButton>
      </div>
    </CommandForm>
  )
}
