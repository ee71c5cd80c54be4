import clsx from 'clsx'
import { numberOf, steps, type Step } from '@/lib/interests/form.rules'
import { stepTitles } from '@/lib/interests/interest.labels'

type StepsNavProps = { formId: string; here: Step; furthest: number; then: 'check' | undefined }

const box = 'flex min-h-target min-w-target items-center justify-center rounded-control border px-2 text-note font-strong no-underline'

/** The five steps. Those that were reached are links, so that she goes back and forth as she likes. */
export function StepsNav({ formId, here, furthest, then }: StepsNavProps) {
  return (
    <nav aria-label="Steps of the form" className="mt-5">
      <ol className="flex gap-2">
        {steps.map((step) => {
          const words = (
            <>
              {numberOf(step)}
              <span className="sr-only">. {stepTitles[step]}</span>
            </>
          )
          const reached = numberOf(step) <= furthest + 1
          return (
            <li key={step}>
              {reached ? (
                <a
                  href={`/interest/${formId}/${step}${then ? '?then=check' : ''}`}
                  aria-current={step === here ? 'step' : undefined}
                  className={clsx(box, 'text-ink hover:border-ink hover:text-ink', step === here ? 'border-2 border-gum bg-gum-wash' : 'border-edge')}
                >
                  {words}
                </a>
              ) : (
                <span className={clsx(box, 'border-line text-ink-soft')}>{words}</span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
