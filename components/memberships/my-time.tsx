import { Notice } from '@/components/ui/notice'
import { Row, Rows } from '@/components/ui/rows'
import { Prose, Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { dayAndYearInWords } from '@/lib/kernel/dates'

type MyTimeProps = {
  reason: string | null
  sessions: readonly { id: string; title: string; startsAt: Date }[]
  timeZone: string
  questionsTo: string
}

/** What a former member keeps: the sessions of her time to look at, and her own words. */
export function MyTime({ reason, sessions, timeZone, questionsTo }: MyTimeProps) {
  return (
    <>
      {reason && (
        <Section heading="Why" measure>
          <Notice look="plain">{reason}</Notice>
          <p className="mt-4">
            Only you and the program team read this. Is something wrong about it? <a href={`mailto:${questionsTo}`}>Write to us</a>
          </p>
        </Section>
      )}
      <Section heading="The sessions of your time" note="To look back at. Who was in the room stays in the room.">
        {sessions.length > 0 ? (
          <Rows>
            {sessions.map(({ id, title, startsAt }) => (
              <Row key={id} href={`/sessions/${id}`} title={title} note={dayAndYearInWords(startsAt, timeZone)} />
            ))}
          </Rows>
        ) : (
          <p>No session was held in your time.</p>
        )}
      </Section>
      <Section heading="Your own words">
        <Prose>
          <p>What you said and wrote stays yours. You can read it, take it with you, or wipe it.</p>
        </Prose>
        <p className="mt-3">
          <TextLink href="/account/kept">What is kept about me</TextLink>
        </p>
        <p>
          <TextLink href="/account/kept/copy">Take a copy with me</TextLink>
        </p>
      </Section>
      <Section heading="And now">
        <Prose>
          <p>
            No more mail comes about this community. Would you like to be in one again? Have a look at what is coming up,
            or <a href={`mailto:${questionsTo}`}>write to us</a>.
          </p>
        </Prose>
        <p className="mt-3">
          <TextLink href="/">All communities</TextLink>
        </p>
      </Section>
    </>
  )
}
