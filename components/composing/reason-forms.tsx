import { CommandForm } from '@/components/forms/command-form'
import { Field } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { addReasonAction, retireReasonAction } from '@/lib/composing/composing.actions'

type Reason = { id: string; words: string; _count: { placings: number } }

/** The reasons that can be chosen. One that is taken off stays with those it was chosen for. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className="max-w-measure">
      {reasons.map(({ id, words, _count: { placings } }) => (
        <li key={id} className="border-t border-line py-3 first:border-t-0 first:pt-0">
          <p>{words}</p>
          <CommandForm action={retireReasonAction} className="mt-1.5">
            <FormErrors />
            <input type="hidden" name="reasonId" value={id} />
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <SubmitButton look="second" size="small" working="Taking off">
                <span>
                  Take off the list<span className="sr-only">: {words}</span>
                </span>
              </SubmitButton>
              <span className="text-note text-ink-soft">
                {placings === 0 ? 'Not used yet.' : placings === 1 ? 'Chosen once.' : `Chosen ${placings} times.`}
              </span>
            </div>
          </CommandForm>
        </li>
      ))}
    </ul>
  )
}

export function AddReason() {
  return (
    <CommandForm action={addReasonAction} className="max-w-measure">
      <FormErrors />
      <Field
        name="words"
        label="A reason"
        hint="A whole sentence to the person. It says something about places and dates, never about somebody’s worth."
        maxLength={160}
      />
      <SubmitButton className="mt-5" working="Adding">
        Add it to the list
      </SubmitButton>
    </CommandForm>
  )
}
