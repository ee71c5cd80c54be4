import type { FieldColour } from '@/components/ui/field-colour'
import type { DomainIconName } from '@/components/ui/icons'
import { Swatch } from '@/components/ui/swatch'

type Card = {
  slug: string
  name: string
  forWhom: string
  colour: string
  symbol: string
  rhythm: string
  firstDay: string | null
  /** How far the viewer herself has come with it. */
  standing: string | null
}

const columns =
  'grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-4.5 wide:grid-cols-[var(--container-margin)_minmax(0,1fr)_15rem] wide:gap-x-14'

/** The catalogue: one row a community, with no person, place or link in it. */
export function CommunityList({ communities }: { communities: readonly Card[] }) {
  return (
    <ul>
      {communities.map((community) => (
        <li key={community.slug} className={`${columns} items-center border-t border-line py-7 first:border-t-0`}>
          <Swatch colour={community.colour as FieldColour} icon={community.symbol as DomainIconName} />
          <div>
            <h3 className="font-serif text-[1.5rem] leading-tight font-head">
              <a href={`/communities/${community.slug}`} className="text-ink decoration-edge hover:text-ink hover:decoration-ink">
                {community.name}
              </a>
            </h3>
            <p className="mt-2 max-w-measure">{community.forWhom}</p>
            {community.standing && <p className="mt-2 max-w-measure text-note font-strong">{community.standing}</p>}
          </div>
          <p className="text-note text-ink-soft max-wide:col-start-2 max-wide:mt-3">
            <b>{community.rhythm}</b>
            {community.firstDay && (
              <>
                <br />
                From {community.firstDay}
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
