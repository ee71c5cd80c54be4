import { CheckField, ChoiceField } from '@/components/forms/choice-field'
import { CommandForm } from '@/components/forms/command-form'
import { Field, LongField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import {
  callOffSessionAction, moveSessionAction, placeSessionAction, reviveSessionAction, sayHeldAction,
} from '@/lib/sessions/session-changes.actions'

type Of = { sessionId: string }

/** Another day, time or length for one session. */
export function MoveForm({ sessionId, seenSequence, day, time, minutes }: Of & { seenSequence: number; day: string; time: string; minutes: number }) {
  return (
    <CommandForm action={moveSessionAction} className="max-w-measure">
      <IdempotencyKey />
      <FormErrors />
      <input type="hidden" name="sessionId" value={sessionId} />
      <input type="hidden" name="seenSequence" value={seenSequence} />
      <div className="space-y-7">
        <div className="grid max-w-measure gap-x-4 gap-y-7 wide:grid-cols-3">
          <Field name="day" type="date" label="Day" defaultValue={day} />
          <Field name="time" type="time" label="Begins at" defaultValue={time} />
          <Field name="minutes" type="number" inputMode="numeric" min={15} max={480} step={5} label="Minutes" defaultValue={minutes} />
        </div>
        <LongField name="why" label="Why" optional rows={2} maxLength={300} hint="It goes into the mail to the group." />
        <SubmitButton look="second" working="Moving it">
          Move it and tell the group
        </SubmitButton>
      </div>
    </CommandForm>
  )
}

/** Online, in a room, or both at once. */
export function PlaceForm({ sessionId, how, place, meetingLink, series }: Of & { how: string; place: string | null; meetingLink: string | null; series: boolean }) {
  return (
    <CommandForm action={placeSessionAction} className="max-w-measure">
      <IdempotencyKey />
      <FormErrors />
      <input type="hidden" name="sessionId" value={sessionId} />
      <div className="space-y-7">
        <ChoiceField
          name="how"
          legend="How you meet"
          look="quiet"
          defaultValue={how}
          options={[
            { value: 'online', label: 'Online' },
            { value: 'room', label: 'In a room' },
            { value: 'both', label: 'In a room, and some by the link' },
          ]}
        />
        <Field name="place" label="The place" hint="Only people in this community see it." optional defaultValue={place ?? ''} />
        <Field
          name="meetingLink"
          type="url"
          inputMode="url"
          label="Link to the call"
          hint="They see it from the day before."
          optional
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={meetingLink ?? ''}
        />
        {series && <CheckField name="later">The same for all sessions after this one</CheckField>}
        <SubmitButton look="second" working="Saving">
          Save where we meet
        </SubmitButton>
      </div>
    </CommandForm>
  )
}

/** Calling a session off, with the reason that the group reads. */
export function CallOffForm({ sessionId, over }: Of & { over: boolean }) {
  return (
    <CommandForm action={callOffSessionAction} className="max-w-measure">
      <IdempotencyKey />
      <FormErrors />
      <input type="hidden" name="sessionId" value={sessionId} />
      <div className="space-y-7">
        <LongField name="reason" label="Why" rows={2} maxLength={300} hint="The group reads it. Leave out what is nobody’s business." />
        <SubmitButton look="second" working="Calling it off">
          {over ? 'It did not take place' : 'Call it off and tell the group'}
        </SubmitButton>
      </div>
    </CommandForm>
  )
}

export function ReviveForm({ sessionId }: Of) {
  return (
    <CommandForm action={reviveSessionAction}>
      <IdempotencyKey />
      <FormErrors />
      <input type="hidden" name="sessionId" value={sessionId} />
      <SubmitButton look="second">It takes place after all</SubmitButton>
    </CommandForm>
  )
}

export function HeldForm({ sessionId }: Of) {
  return (
    <CommandForm action={sayHeldAction}>
      <FormErrors />
      <input type="hidden" name="sessionId" value={sessionId} />
      <SubmitButton working="Saving">It took place</SubmitButton>
    </CommandForm>
  )
}
