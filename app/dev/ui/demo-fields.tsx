import { CheckField, ChoiceField } from '@/components/forms/choice-field'
import { Field, LongField, SelectField } from '@/components/forms/field'
import { FormDone } from '@/components/forms/form-done'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'

const feelings = [
  { value: 'low', label: 'Low' },
  { value: 'steady', label: 'Steady' },
  { value: 'good', label: 'Good' },
  { value: 'pass', label: 'Pass' },
]

const dates = [
  { value: '12-aug', label: '12 August' },
  { value: '9-sep', label: '9 September' },
  { value: '14-oct', label: '14 October' },
]

const seenBy = [
  { value: 'nobody', label: 'Nobody. Just count me', note: 'Your answer joins the numbers without your name.' },
  { value: 'facilitators', label: 'Nerida and Farah' },
  { value: 'everyone', label: 'The whole group' },
]

export function DemoFields() {
  return (
    <>
      <FormDone>You will hear from us by 31 July.</FormDone>
      <FormErrors />
      <div className="space-y-7">
        <Field name="email" label="Your email" hint="Work or personal." type="email" autoComplete="email" />
        <Field name="calledName" label="What we call you" optional short />
        <ChoiceField name="feeling" legend="How are you arriving?" look="feel" columns={2} options={feelings} />
        <ChoiceField name="dates" legend="Dates you can make" several options={dates} hint="At least two." />
        <ChoiceField name="seenBy" legend="Who sees this?" look="quiet" options={seenBy} defaultValue="nobody" />
        <LongField name="note" label="A note to Nerida and Farah" hint="Only they read it." />
        <SelectField name="answer" label="How the server answers" short defaultValue="done">
          {['done', 'refused', 'conflict', 'missing', 'redirect', 'crash'].map((kind) => (
            <option key={kind}>{kind}</option>
          ))}
        </SelectField>
        <CheckField name="consent" note="You can change this any time.">
          I agree that this is kept until May
        </CheckField>
        <SubmitButton look="second">Send my note</SubmitButton>
      </div>
    </>
  )
}
