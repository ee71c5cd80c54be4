import { Notice } from '@/components/ui/notice'

const sentences: Record<string, { opening: string; words: string }> = {
  name: { opening: 'Saved.', words: 'Everybody who sees your name sees it like this from now on.' },
  address: { opening: 'The address is yours.', words: 'Look below at what it may do.' },
  rights: { opening: 'Saved.', words: 'It counts from now on.' },
  left: { opening: 'That is done.', words: 'The address is cut off. Your places stay yours.' },
  primary: { opening: 'Saved.', words: 'Your primary address has moved. Your other addresses are told.' },
  merged: { opening: 'Your two accounts are one.', words: 'What the other one had is here now. Look at what your addresses may do.' },
  removed: { opening: 'Removed.', words: 'That address can do nothing here any more.' },
  work: { opening: 'Saved.', words: 'It is on your list below.' },
  ended: { opening: 'Saved.', words: 'Your places stay yours. Does that job still have one of your addresses?' },
  stays: { opening: 'Saved.', words: 'Your places stay yours. Does a job you left still have one of your addresses?' },
  forgotten: { opening: 'Removed.', words: 'It is off your list.' },
  theme: { opening: 'Saved.', words: 'This browser remembers it for a year.' },
}

/** What was done a moment ago, said politely. */
export function Saved({ what }: { what: string | undefined }) {
  const said = what === undefined ? undefined : sentences[what]
  if (!said) return null
  return (
    <Notice look="done" opening={said.opening} announce className="max-w-measure">
      {said.words} {(what === 'ended' || what === 'stays') && <a href="#addresses">Look at my addresses</a>}
    </Notice>
  )
}
