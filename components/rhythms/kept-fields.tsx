/** What was typed on the step before, carried along. */
export function KeptFields({ typed, without }: { typed: Record<string, string[]>; without: (name: string) => boolean }) {
  return Object.entries(typed).flatMap(([name, values]) =>
    without(name) ? [] : values.map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
  )
}
