/** A letter as plain text, with its head. */
export function LetterToRead({ to, subject, text }: { to: string; subject: string; text: string }) {
  return (
    <div className="max-w-measure rounded-control border border-line bg-raised px-5 py-4">
      <p className="text-note text-ink-soft wrap-anywhere">To {to}</p>
      <p className="font-strong">{subject}</p>
      <div className="mt-3 border-t border-line pt-3 wrap-anywhere whitespace-pre-line">{unwrapped(text)}</div>
    </div>
  )
}

// The text is wrapped for mail readers; on a page the lines find their own ends.
function unwrapped(text: string): string {
  return text.replace(/([^\n:])\n(?=[^\n\s-])/g, '$1 ')
}
