import clsx from 'clsx'

export type SeriesStep = {
  state: 'held' | 'is' | 'to-come' | 'off' | 'break'
  /** What stands under the stroke, such as “Aug” or “12”. */
  text: string
  /** A second line, such as the month. */
  under?: string | undefined
  /** The words in full when `text` and `under` are short forms. */
  spoken?: string | undefined
}

type SeriesLineProps = {
  /** Where the group is, such as “Session 4 of 8”. */
  label: string
  steps: SeriesStep[]
  /** The taller line that shows the dates. */
  dates?: boolean | undefined
}

const said = { held: ', held', is: ', the session we are up to', 'to-come': '', off: ', called off', break: '' }

/** Where the group is in its year. Never about one person. */
export function SeriesLine({ label, steps, dates }: SeriesLineProps) {
  return (
    <ol className={clsx('series', dates && 'series-dates tabular-nums')} aria-label={label}>
      {steps.map((step, index) => (
        <li key={`${index} ${step.text}`} className={step.state}>
          <span aria-hidden={step.spoken ? true : undefined}>
            {step.text}
            {step.under && (
              <>
                <br />
                {step.under}
              </>
            )}
          </span>
          <span className="sr-only">
            {step.spoken}
            {said[step.state]}
          </span>
        </li>
      ))}
    </ol>
  )
}
