import { ChoiceField } from '@/components/forms/choice-field'
import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { Notice } from '@/components/ui/notice'
import { listInWords } from '@/lib/kernel/dates'
import { catchUpAction } from '@/lib/plans/plans.actions'
import type { WayToCatchUp } from '@/lib/plans/running-late.rules'

const names = { one: 'From one part', share: 'Shared', pause: 'The break first' } as const

/** The ways to find the minutes, each with what the plan would be. How people leave is never among them. */
export function CatchingUp({ sessionId, late, ways }: { sessionId: string; late: number; ways: readonly WayToCatchUp[] }) {
  if (ways.length === 0) {
    return (
      <Notice look="plain" opening="There is nothing left to shorten.">
        The close stays as long as it is. Say that you will end a little later, or leave something for next time.
      </Notice>
    )
  }
  return (
    <CommandForm action={catchUpAction} className="space-y-6">
      <FormErrors />
      <IdempotencyKey />
      <input type="hidden" name="sessionId" value={sessionId} />
      <input type="hidden" name="late" value={late} />
      <ChoiceField
        name="way"
        legend={`Where do the ${late} minutes come from?`}
        hint="The check-out keeps all its time."
        options={ways.map(({ name, shortened }) => ({ value: name, label: names[name], note: inWords(shortened) }))}
      />
      <SubmitButton working="Changing the plan">Change the plan</SubmitButton>
    </CommandForm>
  )
}

function inWords(shortened: WayToCatchUp['shortened']): string {
  return `${listInWords(shortened.map(({ title, from, to }) => (to === 0 ? `${title} goes` : `${title} ${to} minutes instead of ${from}`)))}.`
}
