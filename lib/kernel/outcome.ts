/** What became of an act. Expected outcomes are returned; only bugs are thrown. */
export type Outcome<Data = undefined> =
  | { kind: 'done'; data: Data }
  | { kind: 'invalid'; fields: Record<string, string> }
  | { kind: 'missing' }
  | { kind: 'refused'; because: string }
  | { kind: 'conflict'; because: string }

/** What a form gets back: the outcome, and what was typed, so that a page without JavaScript loses nothing. */
export type FormState<Data = undefined> = {
  outcome: Outcome<Data> | null
  typed: Record<string, string[]>
}

export const untouched: FormState<never> = { outcome: null, typed: {} }
