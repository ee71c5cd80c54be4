import { dayInWords } from '@/lib/kernel/dates'
import { firstName } from '@/lib/people/names.rules'

export type GroupLineKind = 'changed_work' | 'left'

type Line = { id: string; kind: GroupLineKind; saidAt: Date; person: { calledName: string } }

/** A line to the group stands on its pages for about as long as it takes until the group meets again. */
const daysShown = 35

/** The instant from which lines are still shown. */
export function linesShownSince(now: Date): Date {
  return new Date(now.getTime() - daysShown * 86_400_000)
}

/** What the group reads when somebody asked us to tell it: what changed and when, and no more than that. */
export function groupLine({ id, kind, saidAt, person: { calledName } }: Line, timeZone: string) {
  const first = firstName(calledName)
  const words =
    kind === 'left'
      ? `${calledName} has left the community, and wanted you to know.`
      : `${calledName}’s work has changed, and ${first} wanted you to know. ${first} keeps the place here.`
  return { id, words, day: dayInWords(saidAt, timeZone) }
}
