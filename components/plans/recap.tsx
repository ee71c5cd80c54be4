import { CommandForm } from '@/components/forms/command-form'
import { LongField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { Empty } from '@/components/ui/empty'
import { Note, Voice } from '@/components/ui/headings'
import { WhoSees } from '@/components/ui/who-sees'
import { dayInWords } from '@/lib/kernel/dates'
import { writeRecapAction } from '@/lib/plans/plans.actions'
import type { RecapPage } from '@/lib/plans/plan.queries'

/** What the group keeps of a session, and the form for whoever holds it. */
export function Recap({ session: { id, recap, may, begun, timeZone } }: { session: RecapPage }) {
  return (
    <>
      {recap ? (
        <div className="max-w-measure">
          <Voice className="whitespace-pre-line">{recap.words}</Voice>
          <Note className="mt-3">
            Written by {recap.writtenBy.calledName}, {dayInWords(recap.writtenAt, timeZone)}.
          </Note>
        </div>
      ) : (
        <Empty title="Nothing is written yet.">
          {begun ? 'Whoever held the session writes a few lines here.' : 'It can be written once the session has begun.'}
        </Empty>
      )}
      {may.allowed && begun && (
        <CommandForm action={writeRecapAction} className="mt-8 max-w-measure space-y-6">
          <FormErrors />
          <IdempotencyKey />
          <input type="hidden" name="sessionId" value={id} />
          <input type="hidden" name="version" value={recap?.version ?? 0} />
          <LongField
            name="words"
            label={recap ? 'Change the recap' : 'One line is enough'}
            hint="What the group learned or decided. Leave out who said it, and what was told in confidence."
            defaultValue={recap?.words ?? ''}
          />
          <WhoSees>Everyone in this community reads it.</WhoSees>
          <SubmitButton working="Saving">Save the recap</SubmitButton>
        </CommandForm>
      )}
    </>
  )
}
