import type { FormState, Outcome } from '@/lib/kernel/outcome'

/** A server action as `lib/kernel/action.ts` makes it. */
export type CommandAction<Data> = (state: FormState<Data>, form: FormData) => Promise<FormState<Data>>

/** Why an answer never came. What was typed is still in the form in each case. */
export type Lost = 'offline' | 'out-of-date' | 'failed'

export type CommandForm<Data> = {
  outcome: Outcome<Data> | null
  typed: Record<string, string[]>
  /** The sentence for each field, by its name. */
  errors: Record<string, string>
  pending: boolean
  lost: Lost | null
  /** Keeps what was typed, loads the page again, and puts it back. */
  loadAgain: () => void
  formProps: {
    ref: React.RefObject<HTMLFormElement | null>
    action: (form: FormData) => void
    onSubmit: (event: React.FormEvent<HTMLFormElement>) => void
    noValidate: true
    onFocus?: () => void
  }
  /** Only in forms with react-hook-form. */
  register?: (name: string) => object
}

export function fieldsOf(outcome: Outcome<unknown> | null): Record<string, string> {
  return outcome?.kind === 'invalid' ? outcome.fields : {}
}

/** An error of `days.0` belongs to the field `days`. */
export function errorFor(errors: Record<string, string>, name: string): string | undefined {
  const key = Object.keys(errors).find((field) => field === name || field.startsWith(`${name}.`))
  return key === undefined ? undefined : errors[key]
}
