import { Field, LongField, SelectField } from '@/components/forms/field'
import { Details } from '@/components/ui/details'
import { partKinds } from '@/lib/plans/plan.labels'

type Part = { id: string; title: string; kind: string; minutes: number | null; holderId: string | null; prompt: string | null }
type PartFieldsProps = { place: number; part: Part; holders: readonly { personId: string; name: string }[] }

/** One part in the form of a plan. Emptying its title takes it out. */
export function PartFields({ place, part, holders }: PartFieldsProps) {
  const named = (field: string) => `part.${place}.${field}`
  return (
    <fieldset className="border-t border-line py-6">
      <legend className="sr-only">{part.title || 'Another part'}</legend>
      <input type="hidden" name={named('id')} value={part.id} />
      <div className="space-y-5">
        <div className="grid gap-5 wide:grid-cols-[minmax(0,1fr)_9rem]">
          <Field
            name={named('title')}
            label={part.title ? 'Part' : 'Another part'}
            optional={!part.title}
            defaultValue={part.title}
          />
          <Field
            name={named('minutes')}
            label="Minutes"
            inputMode="numeric"
            short
            defaultValue={part.minutes === null ? '' : String(part.minutes)}
          />
        </div>
        <div className="grid gap-5 wide:grid-cols-2">
          <SelectField name={named('kind')} label="What it is" defaultValue={part.kind}>
            {Object.entries(partKinds).map(([kind, words]) => (
              <option key={kind} value={kind}>
                {words}
              </option>
            ))}
          </SelectField>
          <SelectField name={named('holderId')} label="Who holds it" defaultValue={part.holderId ?? ''}>
            <option value="">Nobody yet</option>
            {holders.map(({ personId, name }) => (
              <option key={personId} value={personId}>
                {name}
              </option>
            ))}
          </SelectField>
        </div>
        <Details summary={part.prompt ? 'The prompt' : 'Add a prompt'} open={Boolean(part.prompt)}>
          <LongField name={named('prompt')} label="Prompt" optional defaultValue={part.prompt ?? ''} />
        </Details>
      </div>
    </fieldset>
  )
}
