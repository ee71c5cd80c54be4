import { ChoiceField } from '@/components/forms/choice-field'
import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { chooseWorkShownAction } from '@/lib/memberships/memberships.actions'
import { workShownLabels, type WorkShown } from '@/lib/memberships/membership.labels'

type WorkShownFormProps = { membershipId: string; chosen: WorkShown; seen: string | null }

/** What the group sees of her work; the least is first and chosen at the start. */
export function WorkShownForm({ membershipId, chosen, seen }: WorkShownFormProps) {
  const options = Object.entries(workShownLabels).map(([value, words]) => ({ value, ...words }))
  return (
    <CommandForm action={chooseWorkShownAction}>
      <FormErrors />
      <div className="space-y-5">
        <input type="hidden" name="membershipId" value={membershipId} />
        <ChoiceField
          name="showsGroup"
          legend="What your group sees of your work"
          look="quiet"
          options={options}
          defaultValue={chosen}
        />
        {chosen !== 'nothing' && (
          <p className="text-note text-ink-soft">
            {seen ? `Now they read: “${seen}”.` : 'Now they read nothing, because you have no work on your list.'}
          </p>
        )}
        <SubmitButton look="second" working="Saving">
          Save what they see
        </SubmitButton>
      </div>
    </CommandForm>
  )
}
