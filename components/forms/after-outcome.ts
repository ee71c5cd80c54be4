import { errorFor } from './command-action'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function controls(form: HTMLFormElement): Control[] {
  return [...form.elements].filter((element): element is Control => 'name' in element && element.tagName !== 'BUTTON')
}

/** Focus goes to the first field in error, or to the summary when no field has it. */
export function focusFirstError(form: HTMLFormElement, errors: Record<string, string>): void {
  const wrong = controls(form).find((control) => control.type !== 'hidden' && errorFor(errors, control.name))
  const target = wrong ?? form.querySelector<HTMLElement>('[data-form-errors]')
  target?.focus()
}

const prefix = 'Error: '

export function markTitle(hasErrors: boolean): void {
  const plain = document.title.startsWith(prefix) ? document.title.slice(prefix.length) : document.title
  document.title = hasErrors ? prefix + plain : plain
}

/** Empties the form for the next time, with a key of its own so that the next act is not taken for the last. */
export function startAfresh(form: HTMLFormElement): void {
  form.reset()
  const key = form.elements.namedItem('idempotencyKey')
  if (key instanceof HTMLInputElement && 'randomUUID' in crypto) key.value = crypto.randomUUID()
}
