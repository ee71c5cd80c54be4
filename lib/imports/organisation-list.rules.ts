import type { RowReader } from './row.rules'

export type OrganisationEntry = { row: number; name: string }

/** The organisations of a list, each named once whatever its capitals. */
export function organisationsIn(readers: readonly RowReader[]): OrganisationEntry[] {
  const named = new Map<string, OrganisationEntry>()
  for (const reader of readers) {
    const name = reader.text('organisation', { missing: 'There is no name. Write the organisation’s name, or take the row out.', most: 120 })
    if (name === '') continue
    const known = named.get(name.toLowerCase())
    if (known) reader.fault('organisation', `“${name}” is in row ${known.row} already. Take one of the two rows out.`)
    else named.set(name.toLowerCase(), { row: reader.row, name })
  }
  return [...named.values()]
}
