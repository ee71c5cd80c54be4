import { CommandForm } from '@/components/forms/command-form'
import { Field } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { Details } from '@/components/ui/details'
import { Row, Rows } from '@/components/ui/rows'
import { agreeInsteadAction } from '@/lib/attendance/attendance.actions'
import type { AttendancePage } from '@/lib/attendance/attendance.queries'
import { themInWords } from '@/lib/check-ins/ring.rules'
import { dayInWords } from '@/lib/kernel/dates'

type AttendanceRowsProps = { people: AttendancePage['people']; timeZone: string; mayAgree: boolean }

/** Each person in words: what was, what to think of before it is too late, and what was agreed. */
export function AttendanceRows({ people, timeZone, mayAgree }: AttendanceRowsProps) {
  return (
    <Rows>
      {people.map(({ membershipId, name, pronouns, words, note, ring, agreed }) => (
        <Row key={membershipId} title={name} note={words}>
          {ring && (
            <p className="mt-2 border-l-3 border-wattle pl-4">
              Two in a row without word. {ringInWords(themInWords(pronouns))}
            </p>
          )}
          {note && <p className="mt-2 border-l-3 border-wattle pl-4">{note}</p>}
          {agreed && (
            <p className="mt-2 border-l-3 border-line pl-4">
              Agreed instead: {agreed.words}{' '}
              <span className="text-note text-ink-soft">
                {agreed.writtenBy.calledName}, {dayInWords(agreed.writtenAt, timeZone)}.
              </span>
            </p>
          )}
          {mayAgree && (note || agreed) && (
            <Details summary={agreed ? 'Agree on something else' : 'Write what you agreed'}>
              <CommandForm action={agreeInsteadAction} className="space-y-4">
                <FormErrors />
                <IdempotencyKey />
                <input type="hidden" name="membershipId" value={membershipId} />
                <Field
                  name="words"
                  label="What you agreed"
                  hint={`Such as: reads the recaps, and comes to the last two.`}
                />
                <SubmitButton look="second" size="small" working="Saving">
                  Keep this<span className="sr-only"> for {name}</span>
                </SubmitButton>
              </CommandForm>
            </Details>
          )}
        </Row>
      ))}
    </Rows>
  )
}

function ringInWords(them: ReturnType<typeof themInWords>): string {
  return `Perhaps ring ${them}: a call to say ${them === 'them' ? 'they were missed' : `you missed ${them}`} is enough.`
}
