import { KeyValue, KeyValues } from '@/components/ui/key-values'

type Kept = { what: string; who: string; long: string }

const kept: Kept[] = [
  {
    what: 'Your name and pronouns',
    who: 'People in your communities, those who facilitate them, and the program team.',
    long: 'As long as you have an account.',
  },
  {
    what: 'Your addresses',
    who: 'You. We use them to sign you in and to write to you; no page shows them to anybody else.',
    long: 'Until you remove them. One whose job you have left stays on your list and does nothing.',
  },
  {
    what: 'Where you work and worked',
    who: 'You and the program team. A group sees what kind of work you do only if you choose that, and never for whom.',
    long: 'Until you take it off your list.',
  },
  {
    what: 'Your places: from when, breaks, and how they ended',
    who: 'You and the program team. Those who facilitate see your breaks, the group only that you take one.',
    long: 'As long as you have an account.',
  },
  {
    what: 'Whether you still work in prevention, as you answered',
    who: 'You and the program team.',
    long: 'As long as you have an account.',
  },
  {
    what: 'Your forms to express interest',
    who: 'The program team. Those who hold a community you named read it without your addresses, your employer or how to reach you.',
    long: 'Not sent: 30 days after the last word in it. Taken back: 30 days. Six months when there was no place, otherwise as long as the place.',
  },
  {
    what: 'Whom you asked not to be in a group with',
    who: 'You, and the people in the program team who are named for it. It is sealed, and each reading is written down.',
    long: 'As long as the form it belongs to.',
  },
  {
    what: 'Whether you came to a session, or sent word',
    who: 'You, those who facilitate, and the program team. Never your employer.',
    long: 'With your name for two years.',
  },
  {
    what: 'How you arrived and left',
    who: 'You. Others only where you chose to share it. Your words are sealed with a key of your own.',
    long: 'Twelve months after the community ends, or until you wipe it below.',
  },
  {
    what: 'That you asked to be contacted',
    who: 'Those who facilitate. They see that you asked, never what you answered.',
    long: 'As long as the session itself.',
  },
  {
    what: 'That two accounts of yours were made one',
    who: 'You, and the program team when something has to be cleared up.',
    long: 'As long as you have an account.',
  },
  {
    what: 'That something was done in your account, and when',
    who: 'You, and administrators. It holds no words of yours.',
    long: 'For good. Without your name, once you have deleted your account.',
  },
]

/** What is kept about a person, who sees it and how long it stays. */
export function KeptFacts() {
  return (
    <ul className="max-w-measure">
      {kept.map(({ what, who, long }) => (
        <li key={what} className="border-t border-line py-4.5 first:-mt-1.5 first:border-t-0 first:pt-0">
          <h3 className="py-1 text-row font-strong">{what}</h3>
          <div className="mt-1.5">
            <KeyValues columns={2}>
              <KeyValue term="Who sees it">{who}</KeyValue>
              <KeyValue term="How long">{long}</KeyValue>
            </KeyValues>
          </div>
        </li>
      ))}
    </ul>
  )
}
