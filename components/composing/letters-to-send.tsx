import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { ChoiceField } from '@/components/forms/choice-field'
import { sendLettersAction } from '@/lib/composing/composing.actions'
import { choices } from '@/lib/composing/placing.labels'
import type { PlacingChoice } from '@/prisma/generated/enums'

export type Letter = { id: string; name: string; choice: PlacingChoice; about: string | null }

const order = Object.keys(choices) as PlacingChoice[]

/** Who gets which letter; each can be read before it goes. */
export function LettersByChoice({ letters, path }: { letters: readonly Letter[]; path: string }) {
  return (
    <div className="max-w-measure space-y-7">
      {order
        .filter((choice) => letters.some((letter) => letter.choice === choice))
        .map((choice) => (
          <section key={choice} aria-label={choices[choice]}>
            <h3 className="font-strong">{choices[choice]}</h3>
            <ul className="mt-1">
              {letters
                .filter((letter) => letter.choice === choice)
                .map(({ id, name, about }) => (
                  <li key={id} className="border-t border-line py-1 first:border-t-0">
                    <a
                      href={`${path}/${id}`}
                      className="inline-flex min-h-target items-center text-ink decoration-edge"
                    >
                      <span>
                        <span className="sr-only">Read the letter to </span>
                        {name}
                      </span>
                    </a>
                    {about && <span className="block pb-1.5 text-note text-ink-soft">{about}</span>}
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </div>
  )
}

type SendLettersProps = { communityId: string; stamp: string; letters: readonly Letter[] }

/** One button for all of them. Offers may go first and the rest later. */
export function SendLetters({ communityId, stamp, letters }: SendLettersProps) {
  const kinds = order.flatMap((choice) => {
    const count = letters.filter((letter) => letter.choice === choice).length
    return count > 0 ? [{ value: choice, label: `${choices[choice]} (${count})` }] : []
  })
  return (
    <CommandForm action={sendLettersAction} className="max-w-measure">
      <IdempotencyKey />
      <input type="hidden" name="communityId" value={communityId} />
      <input type="hidden" name="stamp" value={stamp} />
      <FormErrors />
      <ChoiceField
        name="choices"
        legend="Which letters to send"
        hint="Take the tick off what should wait, such as while offers are still open."
        look="quiet"
        several
        options={kinds}
        defaultValue={kinds.map(({ value }) => value)}
      />
      <SubmitButton className="mt-5" working="Sending the letters">
        Send the letters
      </SubmitButton>
    </CommandForm>
  )
}
