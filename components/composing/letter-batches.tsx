import { choices } from '@/lib/composing/placing.labels'
import { dayAndYearInWords, timeInWords } from '@/lib/kernel/dates'
import type { PlacingChoice } from '@/prisma/generated/enums'

type Batch = { id: string; sentAt: Date; sentBy: { calledName: string }; letters: readonly { choice: PlacingChoice }[] }

/** What went out, when, by whom, and how many of each kind. */
export function LetterBatches({ batches, timeZone }: { batches: readonly Batch[]; timeZone: string }) {
  return (
    <ul className="max-w-measure">
      {batches.map(({ id, sentAt, sentBy, letters }) => (
        <li key={id} className="border-t border-line py-3 first:border-t-0 first:pt-0">
          <p className="font-strong">
            {dayAndYearInWords(sentAt, timeZone)}, {timeInWords(sentAt, timeZone)}
          </p>
          <p className="text-note text-ink-soft">
            {kindsOf(letters)}. Sent by {sentBy.calledName}.
          </p>
        </li>
      ))}
    </ul>
  )
}

function kindsOf(letters: Batch['letters']): string {
  return (Object.keys(choices) as PlacingChoice[])
    .map((choice) => ({ words: choices[choice], count: letters.filter((letter) => letter.choice === choice).length }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${words}: ${count}`)
    .join(', ')
}
