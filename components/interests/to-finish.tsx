import { ButtonLink } from '@/components/ui/button'
import type { Step } from '@/lib/interests/form.rules'
import { stepTitles } from '@/lib/interests/interest.labels'
import { listInWords } from '@/lib/kernel/dates'

/** What still has to be answered before a form can be sent, with the way there. */
export function ToFinish({ formId, steps }: { formId: string; steps: readonly Step[] }) {
  const names = listInWords(steps.map((step) => `“${stepTitles[step]}”`))
  return (
    <>
      <p className="mb-5 max-w-measure">
        {steps.length === 1 ? `One step isn’t finished: ${names}.` : `These steps aren’t finished: ${names}.`} The rest is
        kept.
      </p>
      <ButtonLink href={`/interest/${formId}/${steps[0]}`}>Go on with my form</ButtonLink>
    </>
  )
}
