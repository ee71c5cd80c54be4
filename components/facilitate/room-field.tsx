import type { FieldColour } from '@/components/ui/field-colour'
import { PageField } from '@/components/ui/page-field'
import { TextLink } from '@/components/ui/text-link'
import { sessionOfSeries } from '@/lib/sessions/session.rules'
import { dayInWords, isSameDay, timeOnPlan, timesInWords } from '@/lib/kernel/dates'

type RoomFieldProps = {
  session: {
    kind: 'regular' | 'extra'
    number: number
    of: number
    id: string
    title: string
    startsAt: Date
    endsAt: Date
    timeZone: string
    place: string | null
    meetingLink: string | null
    doors: { closeAt: Date }
    community: { name: string; colour: string; code: string }
  }
  now: Date
}

/** The opening of the facilitator's screen: which session, what time it is, and when it ends. */
export function RoomField({ session, now }: RoomFieldProps) {
  const { community, of, title, meetingLink, place, doors } = session
  return (
    <PageField
      colour={community.colour as FieldColour}
      eyebrow={`${community.name}, ${sessionOfSeries(session, of)}`}
      title={title}
      titleSize="session"
      aside={
        <div className="tabular-nums wide:text-right">
          <Clock session={session} now={now} />
          {now < doors.closeAt && (
            <p className="mt-2">
              Code for checking in: <b className="font-code tracking-[0.08em]">{community.code}</b>
            </p>
          )}
          <p className="flex flex-wrap items-center gap-x-3 wide:justify-end">
            {place}
            {meetingLink && now < doors.closeAt && (
              <TextLink tone="ink" href={meetingLink} rel="noreferrer">
                Join the call
              </TextLink>
            )}
          </p>
          {now < session.startsAt && (
            <p>
              <TextLink tone="ink" href={`/sessions/${session.id}/change`}>
                Move it, say where, or call it off
              </TextLink>
            </p>
          )}
        </div>
      }
    />
  )
}

function Clock({ session: { startsAt, endsAt, timeZone }, now }: RoomFieldProps) {
  if (!isSameDay(startsAt, now, timeZone)) {
    return (
      <>
        <p className="font-serif text-head font-title">{dayInWords(startsAt, timeZone)}</p>
        <p>{timesInWords(startsAt, endsAt, timeZone)}</p>
      </>
    )
  }
  return (
    <>
      <p className="font-serif text-session font-title">
        <span className="sr-only">It is </span>
        {timeOnPlan(now, timeZone)}
      </p>
      <p>
        {now < startsAt && `Begins ${timeOnPlan(startsAt, timeZone)}, ends ${timeOnPlan(endsAt, timeZone)}`}
        {now >= startsAt && `${now < endsAt ? 'Ends' : 'Ended'} ${timeOnPlan(endsAt, timeZone)}`}
      </p>
    </>
  )
}
