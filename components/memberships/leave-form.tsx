import { CheckField } from '@/components/forms/choice-field'
import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextLink } from '@/components/ui/text-link'
import { leaveCommunityAction } from '@/lib/memberships/memberships.actions'

/** Leaving asks for no reason. Nobody in the group is told unless she ticks it. */
export function LeaveForm({ membershipId, slug }: { membershipId: string; slug: string }) {
  return (
    <CommandForm action={leaveCommunityAction} className="max-w-measure">
      <FormErrors />
      <div className="space-y-6">
        <input type="hidden" name="membershipId" value={membershipId} />
        <CheckField name="tell" note="They read that you have left, and that you wanted them to know. Without this, your name is no longer on the list, and that is all.">
          Tell my group
        </CheckField>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <SubmitButton working="Leaving">Leave this community</SubmitButton>
          <TextLink href={`/communities/${slug}/membership`}>Stay</TextLink>
        </div>
      </div>
    </CommandForm>
  )
}
