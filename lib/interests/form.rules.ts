export const steps = ['name', 'work', 'communities', 'hopes', 'contact'] as const

export type Step = (typeof steps)[number]

/** Days after which a form that was not sent is removed, counted from the last word in it. */
export const draftDays = 30

/** The most people a form can name whom its author is not to be placed with. */
export const mostNotPlacedWith = 3

/** The first instant of a form's last word at which it is still kept, though it was not sent. */
export function keptSince(now: Date): Date {
  return new Date(now.getTime() - draftDays * 86_400_000)
}

/** Whether a text from an address names one of the five steps. */
export function isStep(text: string): text is Step {
  return (steps as readonly string[]).includes(text)
}

/** The place of a step among the five, from 1. */
export function numberOf(step: Step): number {
  return steps.indexOf(step) + 1
}

/** The page that follows a saved step: the next one, or the look over the whole when she came from there or is through. */
export function pageAfter(formId: string, step: Step, then: 'check' | undefined): string {
  const next = steps[numberOf(step)]
  return then === 'check' || !next ? `/interest/${formId}?saved=${step}` : `/interest/${formId}/${next}`
}

type Ranks = Readonly<Record<string, number | null>>

/** Communities in her order, from the number she gave each; one that got no number is left out. */
export function inOrder(ranks: Ranks): string[] {
  return Object.entries(ranks)
    .filter((entry): entry is [string, number] => entry[1] !== null)
    .sort(([, one], [, other]) => one - other)
    .map(([communityId]) => communityId)
}

/** The first community whose number another one has too, or null. */
export function givenTwice(ranks: Ranks): string | null {
  const given = inOrder(ranks)
  return given.find((id, at) => at > 0 && ranks[id] === ranks[given[at - 1]!]) ?? null
}

type Answers = {
  /** The furthest step that was saved. */
  step: number
  calledName: string
  setting: string | null
  region: string | null
  yearsInPrevention: string | null
  hopes: string | null
  topic: string | null
  interests: readonly { withdrawnAt: Date | null }[]
}

/** The steps that a form still waits for before it can be sent, in their order: those not saved yet, and those that lack an answer. */
export function stepsToFinish(form: Answers): Step[] {
  const wanted = form.interests.some(({ withdrawnAt }) => withdrawnAt === null) || form.topic
  const answered: Record<Step, unknown> = {
    name: form.calledName,
    work: form.setting && form.region && form.yearsInPrevention,
    communities: wanted,
    hopes: form.hopes,
    contact: true,
  }
  return steps.filter((step) => !answered[step] || numberOf(step) > form.step)
}
