import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { Row, Rows } from '@/components/ui/rows'
import { endSignInAction, signOutEverywhereAction } from '@/lib/access/access.actions'
import { dayInWords, isSameDay, timeInWords } from '@/lib/kernel/dates'

type SignIn = { id: string; device: string; createdAt: Date; seenAt: Date; isThis: boolean }

type MySignInsProps = { signIns: readonly SignIn[]; now: Date; timeZone: string }

/** The browsers that are signed in, each with a way to end it. */
export function MySignIns({ signIns, now, timeZone }: MySignInsProps) {
  const when = (at: Date) =>
    isSameDay(at, now, timeZone) ? `today at ${timeInWords(at, timeZone)}` : `on ${dayInWords(at, timeZone)}`
  return (
    <>
      <Rows>
        {signIns.map(({ id, device, createdAt, seenAt, isThis }) => (
          <Row
            key={id}
            title={isThis ? `${device}, this one` : device}
            note={`Signed in ${when(createdAt)}. ${isThis ? 'In use now.' : `Last used ${when(seenAt)}.`}`}
          >
            {!isThis && (
              <CommandForm action={endSignInAction} className="mt-3">
                <FormErrors />
                <input type="hidden" name="signInId" value={id} />
                <SubmitButton look="second" size="small" working="Ending">
                  <span>
                    End this one <span className="sr-only">on {device}</span>
                  </span>
                </SubmitButton>
              </CommandForm>
            )}
          </Row>
        ))}
      </Rows>
      <CommandForm action={signOutEverywhereAction} className="mt-6">
        <FormErrors />
        <SubmitButton look="second" working="Signing out">
          Sign out everywhere
        </SubmitButton>
      </CommandForm>
    </>
  )
}
