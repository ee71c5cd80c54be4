import { feelingWords } from '@/lib/check-ins/check-in.schema'
import { feelingLabels } from '@/lib/check-ins/feeling.labels'

/** The five words and Pass, in their order, all of one size. */
export const feelingOptions = [
  ...feelingWords.map((value) => ({ value, label: feelingLabels[value] })),
  { value: 'pass', label: 'Pass' },
]

/** Who may see an answer; the most private first, which is chosen. */
export function whoSeesOptions(facilitators: string) {
  return [
    {
      value: 'nobody',
      label: 'Nobody. Just count me',
      note: 'Your answer joins the group’s numbers without your name. Your word stays with you.',
    },
    { value: 'facilitator', label: facilitators },
    { value: 'group', label: 'The whole group' },
  ]
}
