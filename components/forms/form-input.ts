/** A form as the server will see it: one value as text, several of one name as a list. */
export function formInput(form: HTMLFormElement): Record<string, string | string[]> {
  const input: Record<string, string | string[]> = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || name.startsWith('$') || name === 'idempotencyKey') continue
    const before = input[name]
    input[name] = before === undefined ? value : [...[before].flat(), value]
  }
  return input
}
