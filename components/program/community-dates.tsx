import { dayAndYearInWords, timesInWords } from '@/lib/kernel/dates'

type Session = {
  id: string
  kind: 'regular' | 'extra'
  number: number
  title: string
  startsAt: Date
  endsAt: Date
  cancellation: { reason: string } | null
}

/** Every session with its date in full. */
export function CommunityDates({ sessions, timeZone }: { sessions: readonly Session[]; timeZone: string }) {
  return (
    <ol className="max-w-measure">
      {sessions.map(({ id, kind, number, title, startsAt, endsAt, cancellation }) => (
        <li key={id} className="border-t border-line py-3 first:border-t-0 first:pt-0">
          <p className="font-strong">
            <a href={`/sessions/${id}/change`} className="text-ink">
              {kind === 'extra' ? title : `${number}. ${title}`}
            </a>
          </p>
          <p className="text-note text-ink-soft">
            {cancellation ? 'Called off. It was to be ' : ''}
            {dayAndYearInWords(startsAt, timeZone)}, {timesInWords(startsAt, endsAt, timeZone)}
          </p>
        </li>
      ))}
    </ol>
  )
}
