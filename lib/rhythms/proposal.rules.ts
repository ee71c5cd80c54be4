import { allow, refuse, type Decision } from '@/lib/kernel/decision'

type Proposal = { closedAt: Date | null; concludedAt: Date | null; outcome: string | null }

/** Positions are taken and changed until they are shown together. */
export function mayStillSpeak({ closedAt }: Proposal): Decision {
  return closedAt === null
    ? allow
    : refuse('Everybody’s answers have been shown, so they can’t be changed here any more. Say it to the group.')
}

/** What a group agreed on is written down after all have seen where everybody stands, and once. */
export function mayConclude({ closedAt, concludedAt }: Proposal): Decision {
  if (concludedAt) return refuse('This has been written down already. Load the page again to see what was agreed.')
  return closedAt ? allow : refuse('Show the group where everybody stands first. Then write down what you agreed on.')
}

/** Staff answer what goes beyond the range, once. */
export function mayAnswer({ outcome }: Proposal): Decision {
  return outcome === 'asked_staff' ? allow : refuse('This was answered already, or has been set aside. Load the page again.')
}

type Answer = 'works' | 'if_needed' | 'cannot'

/** The answers to one time of a poll, in words. */
export function answersInWords(answers: readonly Answer[]): string {
  const count = (answer: Answer) => answers.filter((each) => each === answer).length
  return `Suits ${count('works')}, if needed ${count('if_needed')}, can’t ${count('cannot')}.`
}
