import { WhoSees } from '@/components/ui/who-sees'

/** Said on top of every step, before she writes a word. */
export function WhoReads({ organisation }: { organisation: string }) {
  return (
    <WhoSees>
      The program team of {organisation} reads your form. Whoever holds a community that you choose reads it too, without
      your email, your employer or how to reach you. Nothing goes to your employer.
    </WhoSees>
  )
}
