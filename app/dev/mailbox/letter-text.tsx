const link = /(https?:\/\/\S+)/

/** The plain text of a mail, with its addresses as links. */
export function LetterText({ text }: { text: string }) {
  return (
    <div className="max-w-measure whitespace-pre-wrap wrap-anywhere">
      {text.split(link).map((part, place) => (place % 2 === 1 ? <a key={place} href={part}>{part}</a> : part))}
    </div>
  )
}
