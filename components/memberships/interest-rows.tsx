import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { Voice } from '@/components/ui/headings'
import { Row, Rows } from '@/components/ui/rows'
import { shortDay } from '@/lib/kernel/dates'
import { offerPlaceAction } from '@/lib/memberships/memberships.actions'
import { placeInWords } from '@/lib/people/work.rules'
import { OfferState } from './offer-state'

type Form = {
  id: string
  calledName: string
  setting: string | null
  region: string | null
  hopes: string | null
  createdAt: Date
  answer: string | null
}

type InterestRowsProps = { forms: readonly Form[]; timeZone: string; mayOffer: boolean }

/** Who would like to join, and why in their own words; the form that came first stands first. */
export function InterestRows({ forms, timeZone, mayOffer }: InterestRowsProps) {
  return (
    <Rows>
      {forms.map(({ id, calledName, setting, region, hopes, createdAt, answer }) => (
        <Row
          key={id}
          title={calledName}
          note={`${placeInWords(setting ?? '', region ?? '')}. Sent ${shortDay(createdAt, timeZone)}.`}
        >
          <Voice className="mt-2.5 whitespace-pre-line">{hopes}</Voice>
          <CommandForm action={offerPlaceAction} className="mt-3.5">
            <IdempotencyKey />
            <input type="hidden" name="interestId" value={id} />
            <FormErrors />
            <OfferState name={calledName} answer={answer} mayOffer={mayOffer} />
          </CommandForm>
        </Row>
      ))}
    </Rows>
  )
}
