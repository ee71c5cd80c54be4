import type { ReactNode } from 'react'
import { Details } from '@/components/ui/details'
import { Head } from '@/components/ui/headings'
import { Notice } from '@/components/ui/notice'
import type { Picture, Spread } from '@/lib/composing/picture.rules'
import { ofOneInWords } from '@/lib/composing/row.rules'
import { countInWords, listInWords } from '@/lib/kernel/dates'

type GroupPictureProps = {
  picture: Picture
  cap: number
  keptApart: number
  safetyHref: string | null
  children: ReactNode
}

/** The group as it would be if everybody who is chosen came. Counts only; each stands beside its ticks. */
export function GroupPicture({ picture, cap, keptApart, safetyHref, children }: GroupPictureProps) {
  const { count, settings, regions, years, alone, ofOne, fewDates } = picture
  return (
    <>
      <Head>The group so far</Head>
      <p className="mt-2">
        <b className="tabular-nums">{count}</b> {count === 1 ? 'person' : 'people'}, if all who are chosen come. Most is{' '}
        {cap}.
      </p>
      <div className="mt-4 space-y-3 empty:hidden">
        {ofOne.length > 0 && (
          <Notice opening={ofOneInWords(ofOne)}>
            They may find it hard to speak freely.
            <Details summary="See who">
              {ofOne.map(({ organisation, names }) => (
                <p key={organisation}>
                  {organisation}: {listInWords(names)}.
                </p>
              ))}
            </Details>
          </Notice>
        )}
        {fewDates.length > 0 && (
          <Notice opening={`${capital(fewDates.length)} can’t make three dates or more.`}>
            <Details summary="See who">{listInWords(fewDates)}.</Details>
          </Notice>
        )}
        {keptApart > 0 && (
          <Notice opening="Someone here asked not to be placed with someone else here.">
            {safetyHref ? (
              <a href={safetyHref}>Look into it</a>
            ) : (
              'Who it is stays with the safety leads. Ask one of them to look into it.'
            )}
          </Notice>
        )}
      </div>
      {children}
      <Counts heading="Setting" spread={settings} />
      <Counts heading="Region" spread={regions} />
      <Counts heading="Years in prevention" spread={years} />
      {alone > 0 && (
        <Counts
          heading="Alone in the role"
          spread={[{ label: 'Only prevention worker where they work', count: alone }]}
        />
      )}
    </>
  )
}

function capital(count: number): string {
  const words = countInWords(count)
  return `${words[0]!.toUpperCase()}${words.slice(1)} ${count === 1 ? 'person' : 'people'}`
}

function Counts({ heading, spread }: { heading: string; spread: Spread }) {
  if (spread.length === 0) return null
  return (
    <>
      <h3 className="mt-6 font-strong">{heading}</h3>
      <dl className="mt-2 grid grid-cols-2 gap-x-5 gap-y-2">
        {spread.map(({ label, count }) => (
          <div key={label} className="flex flex-col justify-end">
            <dt className="text-note leading-tight">{label}</dt>
            <dd className="flex items-center gap-2.5">
              <Ticks count={count} />
              <span className="font-strong tabular-nums">{count}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** One tick a person, all of the same length; the number beside them says the same. */
function Ticks({ count }: { count: number }) {
  return (
    <span aria-hidden="true" className="flex flex-wrap gap-0.5">
      {Array.from({ length: count }, (_, at) => (
        <span key={at} className="h-2.5 w-3 bg-band-agree print:border print:border-ink" />
      ))}
    </span>
  )
}
