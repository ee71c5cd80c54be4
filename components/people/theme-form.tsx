import { ChoiceField } from '@/components/forms/choice-field'
import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { chooseThemeAction } from '@/lib/people/people.actions'

const themes = [
  { value: 'device', label: 'As this device does it' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

export function ThemeForm({ chosen }: { chosen: 'device' | 'light' | 'dark' }) {
  return (
    <CommandForm action={chooseThemeAction}>
      <FormErrors />
      <div className="space-y-5">
        <ChoiceField
          name="theme"
          legend="How pages look in this browser"
          look="quiet"
          options={themes}
          defaultValue={chosen}
        />
        <SubmitButton look="second" working="Saving">
          Save
        </SubmitButton>
      </div>
    </CommandForm>
  )
}
