import { Head, Note } from '@/components/ui/headings'
import { Section } from '@/components/ui/section'
import { feelingLabels, type FeelingName } from '@/lib/check-ins/feeling.labels'
import { moodNote, type Mood as Picture } from '@/lib/check-ins/mood.rules'

type Shared = {
  id: string
  name: string
  feeling: FeelingName | null
  ownWord: string | null
  taking: string | null
  withGroup: boolean
}

type MoodProps = { heading: string; mood: Picture; shared: readonly Shared[] }

/** How the group arrives or leaves, as counts; and, by name, only what people chose to share. */
export function Mood({ heading, mood, shared }: MoodProps) {
  return (
    <Section heading={heading} measure>
      {mood.shown ? (
        <>
          <p>
            {mood.bands.map(({ label, said }) => (
              <span key={label}>
                {label}, <b>{said}</b>.{' '}
              </span>
            ))}
          </p>
          <Note className="mt-1">{moodNote}</Note>
        </>
      ) : (
        <>
          <p>{mood.because}</p>
          <Note className="mt-1">Shown from five answers on, and renewed with every five. No names.</Note>
        </>
      )}
      {shared.length > 0 && (
        <div className="mt-6">
          <Head as="h3">Shared by name</Head>
          <ul className="mt-2 space-y-3">
            {shared.map((one) => (
              <SharedWords key={one.id} {...one} />
            ))}
          </ul>
        </div>
      )}
    </Section>
  )
}

function SharedWords({ name, feeling, ownWord, taking, withGroup }: Shared) {
  return (
    <li>
      <p>
        <b className="font-name">{name}</b>, {withGroup ? 'with the whole group' : 'with you'}:{' '}
        {feeling ? feelingLabels[feeling] : 'Passed'}
        {ownWord && (
          <>
            , <span className="font-serif">“{ownWord}”</span>
          </>
        )}
      </p>
      {taking && <p className="font-serif text-row">Taking away: {taking}</p>}
    </li>
  )
}
