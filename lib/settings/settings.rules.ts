export type SupportContact = { name: string; note: string; number: string; lead: string }

export type SiteSettings = {
  organisation: string
  acknowledgement: string
  /** People to call, day or night. Staff edit and confirm the list. The first is in the foot of every page. */
  support: SupportContact[]
  emergency: string
  questionsTo: string
}

/** What a new installation begins with, until staff write their own. */
export const firstSettings: SiteSettings = {
  organisation: 'Safe and Equal',
  acknowledgement:
    'Safe and Equal acknowledges Aboriginal and Torres Strait Islander peoples as the traditional and ongoing custodians of the lands on which we live and work. Sovereignty has never been ceded.',
  support: [
    { name: '1800RESPECT', note: 'Counselling, for workers too', number: '1800 737 732', lead: 'To talk to someone, any hour' },
    { name: '13YARN', note: 'Aboriginal and Torres Strait Islander crisis support', number: '13 92 76', lead: '' },
    { name: 'Safe Steps', note: 'Family violence response in Victoria', number: '1800 015 188', lead: '' },
  ],
  emergency: '000',
  questionsTo: 'cop@example.org',
}

/** The stored settings over the first ones, name by name. */
export function settingsFrom(rows: readonly { name: string; value: unknown }[]): SiteSettings {
  const known = rows.filter((row) => row.name in firstSettings).map((row) => [row.name, row.value])
  return { ...firstSettings, ...(Object.fromEntries(known) as Partial<SiteSettings>) }
}
