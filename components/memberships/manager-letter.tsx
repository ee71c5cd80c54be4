'use client'

import { useRef, useState } from 'react'
import { useFormInContext } from '@/components/forms/form-context'
import { Button } from '@/components/ui/button'
import { managerLetter, type LetterAbout, type LetterFacts } from '@/lib/memberships/manager-letter.rules'

type ManagerLetterProps = { facts: LetterFacts; about: LetterAbout | null }

/** The letter itself, as last made, with the ways to take it along. It is the one thing on the page that is printed. */
export function ManagerLetter({ facts, about }: ManagerLetterProps) {
  const letter = useRef<HTMLElement>(null)
  const [copied, setCopied] = useState('')
  const paragraphs = managerLetter(facts, about)

  async function copy() {
    try {
      await navigator.clipboard.writeText(paragraphs.join('\n\n'))
      setCopied('Copied. Paste it wherever you like.')
    } catch {
      // Some browsers allow no copying: the words are chosen, so that she can copy them herself.
      getSelection()?.selectAllChildren(letter.current!)
      setCopied('The letter is marked. Copy it with your keyboard or a long press.')
    }
  }

  return (
    <>
      <article
        ref={letter}
        aria-label="The letter"
        className="max-w-measure space-y-4 rounded-control border border-line bg-raised px-5 py-6 wrap-anywhere wide:px-9 wide:py-8 print:border-0 print:bg-transparent print:p-0"
      >
        {paragraphs.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </article>
      <div className="needs-script mt-6 flex flex-wrap items-center gap-x-5 gap-y-3 print:hidden">
        <Button onClick={() => window.print()}>Print it</Button>
        <Button look="second" onClick={() => void copy()}>
          Copy it as text
        </Button>
      </div>
      <p role="status" className="mt-3 text-note empty:hidden print:hidden">
        {copied}
      </p>
    </>
  )
}

/** The letter that this form has made, or the one that the page began with. */
export function LetterOfForm({ facts, about }: ManagerLetterProps) {
  const { outcome } = useFormInContext()
  const made = outcome?.kind === 'done' ? (outcome.data as LetterAbout) : about
  return <ManagerLetter facts={facts} about={made} />
}
