import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { Details } from '@/components/ui/details'
import { Prose } from '@/components/ui/section'
import { declineOfferAction } from '@/lib/memberships/memberships.actions'

/** Saying no is as good an answer as yes, and nobody asks why. */
export function DeclinePlace({ offerId }: { offerId: string }) {
  return (
    <>
      <Prose>
        <p>
          That’s fine, and you don’t need a reason. If you tell us, somebody else can have the place. You can express
          interest again another time: saying no now makes no difference then.
        </p>
      </Prose>
      <CommandForm action={declineOfferAction} className="mt-1">
        <FormErrors />
        <input type="hidden" name="offerId" value={offerId} />
        <Details summary="I can’t take it">
          <SubmitButton look="second" working="Giving it back">
            Give the place to somebody else
          </SubmitButton>
        </Details>
      </CommandForm>
    </>
  )
}
