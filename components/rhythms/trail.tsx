import { Voice } from '@/components/ui/headings'
import { trailLine, type Step } from '@/lib/rhythms/trail.rules'

/** How the rhythm came to be what it is, newest first: set by, changed by, when and why. */
export function Trail({ trail, timeZone }: { trail: readonly (Step & { by: string | null })[]; timeZone: string }) {
  return (
    <ol className="max-w-measure" aria-label="The trail">
      {trail.map(({ key, title, words, why, ...step }) => (
        <li key={key} className="border-t border-line py-4 first:border-t-0 first:pt-0">
          <p className="font-strong">{title}</p>
          <p className="text-note text-ink-soft">{trailLine(step, timeZone)}</p>
          {words.map((line) => (
            <p key={line} className="mt-1">
              {line[0]!.toUpperCase() + line.slice(1)}
            </p>
          ))}
          {why && <Voice className="mt-2 border-l-3 border-line pl-4.5">{why}</Voice>}
        </li>
      ))}
    </ol>
  )
}
