'use client'

import { CommandForm, FormFrame } from '@/components/forms/command-form'
import { SelectField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { useCommand } from '@/components/forms/use-command'
import { Voice } from '@/components/ui/headings'
import { matchWishAction, readWishesAction } from '@/lib/composing/composing.actions'

type Wish = { id: string; name: string; words: string; means: string }
type Read = { wishes: Wish[]; people: { value: string; words: string }[] }

/** The wishes are not on the page until somebody asks for them, because each reading is written down. */
export function SafetyWishes({ communityId }: { communityId: string }) {
  const form = useCommand<Read>(readWishesAction)
  const read = form.outcome?.kind === 'done' ? form.outcome.data : null
  return (
    <>
      {!read && (
        <FormFrame form={form} className="max-w-measure">
          <FormErrors />
          <input type="hidden" name="communityId" value={communityId} />
          <SubmitButton working="Opening">Read them</SubmitButton>
        </FormFrame>
      )}
      <div role="status">{read && <p className="sr-only">The wishes are below.</p>}</div>
      {read && (
        <ul className="max-w-measure">
          {read.wishes.map((wish) => (
            <li key={wish.id} className="border-t border-line py-5 first:border-t-0 first:pt-0">
              <h3 className="text-row font-strong">{wish.name} asks not to be placed with</h3>
              <Voice className="mt-1.5 mb-3 whitespace-pre-line">{wish.words}</Voice>
              <Match wish={wish} people={read.people} communityId={communityId} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Match({ wish, people, communityId }: { wish: Wish; people: Read['people']; communityId: string }) {
  return (
    <CommandForm action={matchWishAction}>
      <FormErrors />
      <input type="hidden" name="wishId" value={wish.id} />
      <input type="hidden" name="communityId" value={communityId} />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <div className="min-w-64 grow">
          <SelectField name="means" label="Whom it means" defaultValue={wish.means}>
            <option value="">Nobody here whom we know of</option>
            {people.map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </SelectField>
        </div>
        <SubmitButton look="second" size="small" working="Keeping">
          <span>
            Keep this<span className="sr-only"> for {wish.name}</span>
          </span>
        </SubmitButton>
      </div>
    </CommandForm>
  )
}
