import { Notice } from '@/components/ui/notice'

const changed = 'The program team sees your form like this from now on.'

/** What was done a moment ago, said politely. */
export function FormSaved({ what, sent }: { what: string | undefined; sent: boolean }) {
  if (!what) return null
  const said =
    what === 'sent'
      ? { opening: 'Sent.', words: 'A short mail is on its way to you, so that you know it arrived.' }
      : what === 'withdrawn'
        ? { opening: 'Taken back.', words: 'We won’t consider you for it any more.' }
        : { opening: 'Saved.', words: sent ? changed : 'It is not sent yet.' }
  return (
    <Notice look="done" opening={said.opening} announce className="mb-5 max-w-measure">
      {said.words}
    </Notice>
  )
}
