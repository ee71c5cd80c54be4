import { WhoSees } from '@/components/ui/who-sees'
import type { Step } from '@/lib/interests/form.rules'

const holders = 'Whoever holds a community that you choose'

const words: Record<Step | 'all', string> = {
  all: `reads your form. ${holders} reads it too, without your email, your employer or how to reach you. Nothing goes to your employer.`,
  name: `reads this. ${holders} sees what to call you, and not your email.`,
  work: `reads this. ${holders} sees all but the organisation. Nothing goes to your employer.`,
  communities: `reads this. ${holders} sees that you did, and how many dates you can’t make.`,
  hopes: `reads this in your own words, and so does whoever holds a community that you choose.`,
  contact: `reads this. ${holders} sees what you need, and not how to reach you.`,
}

/** Said on top, before she writes a word: who will read what this page asks. */
export function WhoReads({ organisation, step }: { organisation: string; step?: Step }) {
  return (
    <WhoSees>
      The program team of {organisation} {words[step ?? 'all']}
    </WhoSees>
  )
}
