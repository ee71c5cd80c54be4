import { Note, Voice } from '@/components/ui/headings'
import { Row, Rows } from '@/components/ui/rows'
import { countInWords } from '@/lib/kernel/dates'
import type { FormToRead } from '@/lib/interests/facilitator.queries'
import { yearsInPrevention } from '@/lib/interests/interest.labels'
import { placeInWords } from '@/lib/people/work.rules'

/** Who would like to be in a community, in their own words, for those who hold it. */
export function FormsToRead({ forms }: { forms: readonly FormToRead[] }) {
  return (
    <Rows>
      {forms.map((form) => (
        <Row key={form.id} title={[form.calledName, form.pronouns].filter(Boolean).join(', ')} note={workOf(form)}>
          <Said term="Hopes for">{form.hopes}</Said>
          <Said term="Could bring">{form.canOffer}</Said>
          <Said term="Needs, to take part">{form.accessNeeds}</Said>
        </Row>
      ))}
    </Rows>
  )
}

function workOf({ setting, region, yearsInPrevention: years, aloneInRole, away, rank }: FormToRead): string {
  return [
    placeInWords(setting ?? 'other', region ?? 'statewide'),
    years && `${yearsInPrevention[years]} in prevention`,
    aloneInRole && 'Alone in the role',
    away > 0 && `Can’t make ${countInWords(away)} of the dates`,
    rank > 1 && 'Not the first choice',
  ]
    .filter(Boolean)
    .join('. ')
    .concat('.')
}

function Said({ term, children }: { term: string; children: string | null }) {
  if (!children) return null
  return (
    <div className="mt-3">
      <Note>{term}</Note>
      <Voice className="whitespace-pre-line">{children}</Voice>
    </div>
  )
}
