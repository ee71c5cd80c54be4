import { Live } from '@/components/shell/live'
import { Details } from '@/components/ui/details'
import { Note, Says } from '@/components/ui/headings'
import { PeopleList } from '@/components/ui/people-list'
import { Section } from '@/components/ui/section'
import { apologiesInWords, silenceInWords, whenToRing } from '@/lib/check-ins/ring.rules'
import { countInWords, dayInWords, isSameDay, listInWords, timeInWords } from '@/lib/kernel/dates'
import { QuietWord } from './quiet-word'

type Member = { personId: string; name: string; pronouns: string | null }

type HereProps = {
  room: {
    id: string
    startsAt: Date
    timeZone: string
    doors: { openAt: Date; closeAt: Date }
    facilitators: number
    here: readonly Member[]
    apologies: readonly (Member & { note: string | null })[]
    noWord: readonly Member[]
    away: readonly { name: string; words: string }[]
    /** Who comes by the link, at a session that meets in a room too; null where there is nothing to choose. */
    byLink: readonly string[] | null
    contacts: readonly { id: string; name: string; pronouns: string | null; askedAt: Date }[]
  }
  now: Date
}

/** Who is here and who is not, in words: the first thing on the screen. */
export function Here({ room, now }: HereProps) {
  const { here, doors, timeZone } = room
  const follows = now < doors.closeAt && (now >= doors.openAt || isSameDay(now, doors.openAt, timeZone))
  return (
    <Section
      heading={now < doors.closeAt ? 'Here' : 'Who came'}
      note={
        <>
          {here.length > 0 && <span className="mb-1 block">{peopleInWords(here.length, room.facilitators)}</span>}
          {follows && (
            <Live
              address={`/api/sessions/${room.id}/events`}
              live="Live: names appear as people arrive."
              here={`/facilitate/sessions/${room.id}`}
            />
          )}
        </>
      }
    >
      {here.length > 0 ? (
        <PeopleList
          label="Who is here"
          people={here.map(({ personId, name, pronouns }) => ({ id: personId, name, note: pronouns }))}
        />
      ) : (
        <p>{emptyInWords(doors, now, timeZone)}</p>
      )}
      {room.byLink && room.byLink.length > 0 && (
        <p className="mt-5">
          <b>By the link:</b> {listInWords(room.byLink)}. In a round they go first.
        </p>
      )}
      <NotHere room={room} now={now} />
      {room.away.length > 0 && (
        <p className="mt-3">
          <b>Not expected:</b> {room.away.map(({ name, words }) => `${name} is ${words}.`).join(' ')}
        </p>
      )}
      <QuietWord contacts={room.contacts} timeZone={timeZone} />
    </Section>
  )
}

function emptyInWords({ openAt, closeAt }: HereProps['room']['doors'], now: Date, timeZone: string): string {
  if (now >= closeAt) return 'Nobody said that they were here. The roll can say who came.'
  if (now >= openAt) return 'Nobody yet.'
  const day = isSameDay(now, openAt, timeZone) ? '' : `${dayInWords(openAt, timeZone)} `
  return `Nobody yet. The doors open ${day}at ${timeInWords(openAt, timeZone)}.`
}

function peopleInWords(people: number, facilitators: number): string {
  const them = people === 1 ? 'One person' : `${people} people`
  return facilitators > 1 ? `${them}, and you ${countInWords(facilitators)}` : `${them}, and you`
}

function NotHere({ room: { apologies, noWord, startsAt, timeZone }, now }: HereProps) {
  const noted = apologies.filter(({ note }) => note)
  const words = [apologiesInWords(apologies), silenceInWords(noWord, whenToRing(startsAt, now, timeZone))].filter(Boolean)
  if (words.length === 0) return null
  return (
    <div className="mt-5">
      <p>
        <b>Not here:</b> {words.join(' ')}
      </p>
      {noted.length > 0 && (
        <Details summary={noted.length === 1 ? `Read ${noted[0]!.name}’s note privately` : 'Read their notes privately'}>
          <Note>Only those who facilitate can read this.</Note>
          <div className="mt-3 space-y-4">
            {noted.map(({ personId, name, note }) => (
              <Says key={personId} from={name}>
                {note}
              </Says>
            ))}
          </div>
        </Details>
      )}
    </div>
  )
}
