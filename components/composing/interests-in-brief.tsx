import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { showWords, type Show } from '@/lib/composing/looking.rules'

type InterestsInBriefProps = { slug: string; counts: Record<Show, number>; next: { name: string } | null }

const told = ['undecided', 'offer', 'waiting', 'another', 'not_this_time', 'declined'] as const

/** How many people stand where, and the way to the page on which the group is composed. */
export function InterestsInBrief({ slug, counts, next }: InterestsInBriefProps) {
  if (counts.all === 0)
    return <Empty title="Nobody has written yet.">New forms stand here as soon as they are sent.</Empty>
  const path = `/staff/communities/${slug}/compose`
  return (
    <div className="max-w-measure">
      <dl>
        {told
          .filter((show) => counts[show] > 0)
          .map((show) => (
            <div
              key={show}
              className="flex justify-between gap-6 border-t border-line py-2 first:border-t-0 first:pt-0"
            >
              <dt>
                <a href={`${path}?show=${show}`} className="text-ink decoration-edge">
                  {showWords[show]}
                </a>
              </dt>
              <dd className="font-strong tabular-nums">{counts[show]}</dd>
            </div>
          ))}
      </dl>
      {next && <p className="mt-4">A place is free, and {next.name} is next on the waiting list.</p>}
      <p className="mt-5">
        <ButtonLink href={path}>Compose the group</ButtonLink>
      </p>
    </div>
  )
}
