import { Details } from '@/components/ui/details'
import { Voice } from '@/components/ui/headings'
import { LockIcon } from '@/components/ui/icons'
import type { InterestRow as Row } from '@/lib/composing/composing.queries'
import { factsInWords, standInWords, wishInWords } from '@/lib/composing/row.rules'
import { Choose, type Lists } from './choose'
import { Move } from './move'
import { WithdrawOffer } from './withdraw-offer'

type InterestRowProps = {
  row: Row
  dates: number
  timeZone: string
  lists: Lists
  /** Her place on the waiting list, where the list is shown in its order. */
  position: number | null
}

/** Somebody who would like to join: who she is, what she wrote, and what is chosen for her. */
export function InterestRow({ row, dates, timeZone, lists, position }: InterestRowProps) {
  const { id, form, placing, offer, keptApart } = row
  const { calledName: name, pronouns } = form
  const offered = offer && !offer.endedAt ? offer : null
  const wish = wishInWords(row.rank, form.interests)
  const stand = standInWords(row, timeZone)
  return (
    <li className="border-t border-line py-5 first:border-t-0 first:pt-0">
      <h3 className="text-row font-strong">
        {name} {pronouns && <span className="text-note font-text text-ink-soft">{pronouns}</span>}
      </h3>
      <p className="mt-0.5 text-ink-soft">{factsInWords(form, dates)}</p>
      {wish && <p className="text-note text-ink-soft">{wish}</p>}
      {keptApart && (
        <p className="mt-1 flex gap-2 text-note">
          <LockIcon className="mt-px" />
          <span>Blocked: a wish that we were told in confidence stands against a place here.</span>
        </p>
      )}
      <Written row={row} />
      {stand && <p className="mt-2 text-note">{stand}</p>}
      {offered?.membership ? null : offered ? (
        <WithdrawOffer offerId={offered.id} name={name} />
      ) : (
        <Choose
          interestId={id}
          version={placing?.version ?? 0}
          name={name}
          choice={placing?.choice ?? null}
          reasonId={placing?.reasonId ?? null}
          otherCommunityId={placing?.otherCommunityId ?? null}
          waitingReason={placing?.waitingReason ?? null}
          keptApart={keptApart}
          lists={lists}
        />
      )}
      {position !== null && <Move interestId={id} name={name} position={position} />}
    </li>
  )
}

function Written({ row: { form, address } }: { row: Row }) {
  const said = [
    ['Hopes for', form.hopes],
    ['Can offer', form.canOffer],
  ].filter(([, words]) => words)
  const notes = [
    ['What makes it easier to take part', form.accessNeeds],
    ['How and when to get in touch', form.contactWay],
    ['Address', address],
  ].filter(([, words]) => words)
  return (
    <Details summary={<>What {form.calledName} wrote</>}>
      <dl className="grid gap-x-6 gap-y-4 pb-2 wide:grid-cols-2">
        {said.map(([term, words]) => (
          <div key={term}>
            <dt className="text-note text-ink-soft">{term}</dt>
            <dd>
              <Voice className="whitespace-pre-line">{words}</Voice>
            </dd>
          </div>
        ))}
        {notes.map(([term, words]) => (
          <div key={term}>
            <dt className="text-note text-ink-soft">{term}</dt>
            <dd className="wrap-anywhere whitespace-pre-line">{words}</dd>
          </div>
        ))}
      </dl>
    </Details>
  )
}
