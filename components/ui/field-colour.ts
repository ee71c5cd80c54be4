/** The colour of a community’s domain. */
export type FieldColour = 'moss' | 'dusk' | 'straw' | 'apricot'

export const fieldBackground: Record<FieldColour, string> = {
  moss: 'bg-field-moss',
  dusk: 'bg-field-dusk',
  straw: 'bg-field-straw',
  apricot: 'bg-field-apricot',
}
