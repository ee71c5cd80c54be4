import { Row, Rows } from '@/components/ui/rows'
import { TextLink } from '@/components/ui/text-link'
import { dayAndYearInWords, timeInWords } from '@/lib/kernel/dates'

type Entry = { seq: string; at: Date; what: string; by: string; about?: string | null }

const timeZone = 'Australia/Melbourne'

/** What was done and by whom, newest first; `told` says about whom, too. */
export function AuditRows({ entries, told }: { entries: readonly Entry[]; told?: boolean }) {
  return (
    <Rows>
      {entries.map(({ seq, at, what, by, about }) => (
        <Row
          key={seq}
          title={what}
          note={`By ${by}${told && about && about !== by ? `, about ${about}` : ''}, ${dayAndYearInWords(at, timeZone)} at ${timeInWords(at, timeZone)}`}
        />
      ))}
    </Rows>
  )
}

type PagesProps = { olderThan: string | null; path: string; isFirst: boolean; kept?: Record<string, string> }

/** The way to older entries, and back to the newest. */
export function OlderEntries({ olderThan, path, isFirst, kept = {} }: PagesProps) {
  const to = (more: Record<string, string>) => {
    const query = new URLSearchParams({ ...kept, ...more }).toString()
    return query ? `${path}?${query}` : path
  }
  return (
    <p className="mt-6 flex flex-wrap gap-x-6">
      {!isFirst && <TextLink href={to({})}>Back to the newest</TextLink>}
      {olderThan && <TextLink href={to({ before: olderThan })}>Older ones</TextLink>}
    </p>
  )
}
