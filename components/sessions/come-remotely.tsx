import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { comeRemotelyAction } from '@/lib/sessions/session-changes.actions'

/** How she comes to a session that meets in a room and by the link. */
export function ComeRemotely({ sessionId, remote, place }: { sessionId: string; remote: boolean; place: string }) {
  return (
    <CommandForm action={comeRemotelyAction} className="max-w-measure space-y-5">
      <FormErrors />
      <input type="hidden" name="sessionId" value={sessionId} />
      <input type="hidden" name="remote" value={remote ? 'no' : 'yes'} />
      <p>
        {remote
          ? 'You come by the link. In each round those on the link go first, so nobody forgets you.'
          : `We meet at ${place}, and you can come by the link instead.`}
      </p>
      <SubmitButton look="second" working="Saving">
        {remote ? 'I’ll come into the room after all' : 'I’ll come by the link'}
      </SubmitButton>
    </CommandForm>
  )
}
