import { Voice } from '@/components/ui/headings'
import { Row, Rows } from '@/components/ui/rows'
import { TextLink } from '@/components/ui/text-link'
import { feelingLabels } from '@/lib/check-ins/feeling.labels'
import { dayAndYearInWords } from '@/lib/kernel/dates'

type Said = {
  passed: boolean
  feeling: keyof typeof feelingLabels | null
  ownWord: string | null
  taking: string | null
  audience: 'nobody' | 'facilitator' | 'group'
}

type Feelings = {
  sessionId: string
  title: string
  startsAt: Date
  community: { name: string; timeZone: string }
  arriving: Said | null
  leaving: Said | null
}

const seenBy = { nobody: 'Just counted.', facilitator: 'Shared with the facilitator.', group: 'Shared with the group.' }

function Moment({ when, said }: { when: string; said: Said | null }) {
  if (!said) return null
  const { feeling, audience, ownWord, taking } = said
  const words = [ownWord, taking].filter(Boolean).join('. ')
  return (
    <div className="mt-2.5">
      <p>
        {when}: <b>{feeling ? feelingLabels[feeling] : 'Passed'}</b>.{' '}
        <span className="text-note text-ink-soft">{feeling || words ? seenBy[audience] : ''}</span>
      </p>
      {words && <Voice className="whitespace-pre-line">{words}</Voice>}
    </div>
  )
}

/** Her own record of how she arrived and left, with a way to wipe each. */
export function MyFeelingsRows({ feelings }: { feelings: readonly Feelings[] }) {
  return (
    <Rows>
      {feelings.map(({ sessionId, title, startsAt, community, arriving, leaving }) => (
        <Row
          key={sessionId}
          title={title}
          note={`${community.name}, ${dayAndYearInWords(startsAt, community.timeZone)}`}
        >
          <Moment when="Arriving" said={arriving} />
          <Moment when="Leaving" said={leaving} />
          <TextLink href={`/account/kept/wipe?session=${sessionId}`}>
            <span>
              Wipe this one<span className="sr-only">, {title}</span>
            </span>
          </TextLink>
        </Row>
      ))}
    </Rows>
  )
}
