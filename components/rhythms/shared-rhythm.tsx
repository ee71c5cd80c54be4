import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { Voice } from '@/components/ui/headings'
import { Notice } from '@/components/ui/notice'
import { Prose, Section } from '@/components/ui/section'
import { dayAndYearInWords, timesInWords } from '@/lib/kernel/dates'
import { fixedWords, rangeWords } from '@/lib/rhythms/range.rules'
import { weekdayLabel } from '@/lib/rhythms/rhythm.labels'
import { differences, timeWords } from '@/lib/rhythms/rhythm.rules'
import type { SharedRhythm } from '@/lib/rhythms/rhythm.queries'
import { ProposeForm, ShowPositions } from './hold-forms'
import { PositionForm } from './position-form'

type Proposal = NonNullable<SharedRhythm['proposal']>

/** What the group may choose itself, and what is fixed. */
export function WhatIsOpen({ rhythm }: { rhythm: NonNullable<SharedRhythm['rhythm']> }) {
  const { open, fixed } = rangeWords(rhythm.open)
  return (
    <Section heading="What you may choose">
      <Prose>
        {open.length > 0 && <p>Together you may choose {open.join('; ')}.</p>}
        {fixed.length > 0 && <p>{fixedWords(fixed)} You can still ask for something else: the program team answers.</p>}
      </Prose>
    </Section>
  )
}

/** The proposal that a group looks at, as each of its people may see and do. */
export function BeforeTheGroup({ shared }: { shared: SharedRhythm }) {
  const { proposal, rhythm, isMember, isFacilitator, id } = shared
  if (!rhythm) return null
  if (!proposal) {
    return isFacilitator ? (
      <Section heading="Put it before the group" note="Each says where she stands. All answers are shown together.">
        <ProposeForm communityId={id} poll={rhythm.open.weekday !== undefined || rhythm.open.time !== undefined} />
      </Section>
    ) : null
  }
  if (proposal.outcome === 'asked_staff') return <Asked shared={shared} proposal={proposal} />
  if (proposal.closedAt) return <Shown shared={shared} proposal={proposal} />
  return (
    <Section heading="Where do you stand?" note={`Put before the group by ${proposal.madeBy}.`}>
      {proposal.reason && <Voice className="mb-7 max-w-measure border-l-3 border-line pl-4.5">{proposal.reason}</Voice>}
      {isMember && <PositionForm proposalId={proposal.id} mine={proposal.mine} times={proposal.times} open={rangeWords(rhythm.open).open} />}
      {isFacilitator && (
        <div className="max-w-measure space-y-5">
          <p>The group is answering. Nobody sees an answer, you neither, until you show them all. Then no answer changes any more.</p>
          <ShowPositions proposalId={proposal.id} />
        </div>
      )}
    </Section>
  )
}

function Asked({ shared: { rhythm }, proposal }: { shared: SharedRhythm; proposal: Proposal }) {
  return (
    <Section heading="With the program team" measure>
      <Notice look="plain" opening="You asked for:">
        {differences(rhythm!, { ...rhythm!, ...proposal.change }).join(', ')}. Until the program team answers, all stays as it is.
      </Notice>
    </Section>
  )
}

function Shown({ shared: { slug, isFacilitator }, proposal }: { shared: SharedRhythm; proposal: Proposal }) {
  const { together, times } = proposal
  return (
    <Section heading="Where you all stand" note="Without names.">
      {together && (
        <div className="max-w-measure space-y-4">
          <p>
            {together.agree} can live with it. For {together.otherwise} something else would be better.
          </p>
          {together.suggestions.map((words) => (
            <Voice key={words} className="border-l-3 border-line pl-4.5">
              {words}
            </Voice>
          ))}
          {times.length > 0 && (
            <dl className="space-y-2">
              {times.map(({ id, weekday, startsAtTime, answers }) => (
                <div key={id}>
                  <dt className="font-strong">
                    {weekdayLabel(weekday)} at {timeWords(startsAtTime)}
                  </dt>
                  <dd>{answers}</dd>
                </div>
              ))}
            </dl>
          )}
          {isFacilitator ? (
            <p className="pt-2">
              <ButtonLink href={`/facilitate/communities/${slug}/rhythm`}>Write down what you agreed on</ButtonLink>
            </p>
          ) : (
            <p>Talk about it together. Your facilitator writes down what you agree on.</p>
          )}
        </div>
      )}
    </Section>
  )
}

type Dated = { id: string; number: number; title: string; startsAt: Date; endsAt: Date; cancelled: boolean }

/** The dates that are still to come. */
export function DatesAhead({ sessions, timeZone, now }: { sessions: readonly Dated[]; timeZone: string; now: Date }) {
  const ahead = sessions.filter(({ endsAt, cancelled }) => !cancelled && endsAt > now)
  return (
    <Section heading="The dates ahead">
      {ahead.length > 0 ? (
        <ol className="max-w-measure">
          {ahead.map(({ id, number, startsAt, endsAt }) => (
            <li key={id} className="border-t border-line py-3 first:border-t-0 first:pt-0">
              <p className="font-strong">
                {number}. {dayAndYearInWords(startsAt, timeZone)}
              </p>
              <p className="text-note text-ink-soft">{timesInWords(startsAt, endsAt, timeZone)}</p>
            </li>
          ))}
        </ol>
      ) : (
        <Empty title="No date is ahead." />
      )}
    </Section>
  )
}
