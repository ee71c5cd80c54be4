import { YearLine } from '@/components/communities/dates-line'
import { Row, Rows } from '@/components/ui/rows'
import { Section } from '@/components/ui/section'
import { mayWriteRoll } from '@/lib/check-ins/roll.rules'
import { themInWords } from '@/lib/check-ins/ring.rules'
import { sessionInWords } from '@/lib/sessions/session.rules'
import { dayInWords, listInWords, timesInWords } from '@/lib/kernel/dates'

type Session = {
  id: string
  kind: 'regular' | 'extra'
  number: number
  title: string
  startsAt: Date
  endsAt: Date
  cancellation: object | null
  tally: { apologised: number; rollRecordedAt: Date | null } | null
  contacts: readonly object[]
}

type CommunityToHoldProps = {
  community: {
    name: string
    slug: string
    code: string
    timeZone: string
    people: number
    sessions: readonly Session[]
    upTo: Session | null
    rhythmProposals: readonly { closedAt: Date | null }[]
    last: Session | null
    silent: readonly { name: string; pronouns: string | null }[]
    waiting: readonly Session[]
    tally: { waiting: number } | null
  }
  now: Date
}

/** One community of a facilitator: where the group is in its year, and what and whom to think of. */
export function CommunityToHold({ community, now }: CommunityToHoldProps) {
  const { name, slug, code, timeZone, people, sessions, upTo } = community
  return (
    <Section
      heading={name}
      note={
        <>
          {people === 1 ? 'One person' : `${people} people`}. Code for checking in:{' '}
          <b className="font-code tracking-[0.08em] whitespace-nowrap text-ink">{code}</b>
        </>
      }
    >
      <YearLine sessions={sessions} nextId={upTo?.id ?? null} timeZone={timeZone} now={now} />
      <Rows className="mt-7">
        {upTo && <Coming session={upTo} timeZone={timeZone} />}
        <ToThinkOf community={community} now={now} />
        <Row href={`/facilitate/communities/${slug}/attendance`} title="Who comes" note="Each person in words, and what to think of before it is too late." />
        {community.tally !== null && community.tally.waiting > 0 && (
          <Row
            href={`/facilitate/communities/${slug}/interest`}
            title="Who would like to be in it"
            note={community.tally.waiting === 1 ? 'One form waits for its answer.' : `${community.tally.waiting} forms wait for their answer.`}
          />
        )}
        <Row href={`/communities/${slug}/rhythm`} title="The rhythm" note={rhythmNote(community.rhythmProposals[0])} />
        <Row href={`/facilitate/communities/${slug}/extra`} title="Call an extra session" note="At short notice. No roll, and it counts towards nothing." />
        <Row href={`/communities/${slug}`} title="The community’s own page" note="Its sessions and its people." />
      </Rows>
    </Section>
  )
}

function rhythmNote(proposal: { closedAt: Date | null } | undefined): string {
  if (!proposal) return 'How often you meet, what is open, and how it came about.'
  return proposal.closedAt ? 'Everybody’s answers are shown. Write down what you agreed on.' : 'The group is looking at it.'
}

function Coming({ session: { id, kind, number, title, startsAt, endsAt, tally }, timeZone }: { session: Session; timeZone: string }) {
  const apologies = tally?.apologised ?? 0
  const word = apologies === 0 ? '' : ` ${apologies} ${apologies === 1 ? 'person has' : 'people have'} sent word.`
  return (
    <Row
      href={`/facilitate/sessions/${id}`}
      title={kind === 'extra' ? title : `Session ${number}: ${title}`}
      note={`${dayInWords(startsAt, timeZone)}, ${timesInWords(startsAt, endsAt, timeZone)}.${word}`}
    />
  )
}

function ToThinkOf({ community: { waiting, silent, last, timeZone }, now }: CommunityToHoldProps) {
  const rollToDo =
    last && !last.tally?.rollRecordedAt && mayWriteRoll({ kind: last.kind, startsAt: last.startsAt, timeZone, cancelled: false }, now).allowed
  return (
    <>
      {waiting.map(({ id, kind, number, startsAt, contacts }) => (
        <Row
          key={id}
          href={`/facilitate/sessions/${id}#quiet-word`}
          title={contacts.length === 1 ? 'Someone would like a quiet word' : `${contacts.length} people would like a quiet word`}
          note={`From ${sessionInWords({ kind, number })}, ${dayInWords(startsAt, timeZone)}. Open it where nobody looks over your shoulder.`}
        />
      ))}
      {last && silent.length > 0 && (
        <Row
          title={`Perhaps ring ${listInWords(silent.map(({ name }) => name))}`}
          note={`No word for session ${last.number}, ${dayInWords(last.startsAt, timeZone)}. A call to say ${
            silent.length === 1 ? `you missed ${themInWords(silent[0]!.pronouns)}` : 'they were missed'
          } is enough.`}
        />
      )}
      {rollToDo && (
        <Row
          href={`/facilitate/sessions/${last.id}/roll`}
          title={`Check the roll of session ${last.number}`}
          note={`${dayInWords(last.startsAt, timeZone)}. It is filled in from what people sent. About 2 minutes.`}
        />
      )}
    </>
  )
}
