import { Notice } from '@/components/ui/notice'

const sentences: Record<string, { opening: string; words: string }> = {
  away: { opening: 'Take care.', words: 'Your place is kept. Come back whenever you like, also sooner.' },
  back: { opening: 'Good to have you back.', words: 'You are expected again, and mail comes as before.' },
  shown: { opening: 'Saved.', words: 'It counts from now on, in this community only.' },
}

/** What was done a moment ago, said politely. */
export function PlaceSaved({ what }: { what: string | undefined }) {
  const said = what === undefined ? undefined : sentences[what]
  if (!said) return null
  return (
    <div className="pt-8">
      <Notice look="done" opening={said.opening} announce className="max-w-measure">
        {said.words}
      </Notice>
    </div>
  )
}
