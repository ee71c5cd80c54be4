import { storedDays } from '@/lib/kernel/dates'
import { isCurrent } from './affiliation.rules'
import { regions, workSettings } from './work.labels'

const month = new Intl.DateTimeFormat('en-AU', { month: 'long', year: 'numeric', timeZone: storedDays })

type Work = {
  roleTitle: string
  setting: string
  region: string
  fromOn: Date
  untilOn: Date | null
  organisation: { name: string } | null
}

/** "Prevention officer, Bass Coast Shire", or the kind of place when neither was said. */
export function workTitle({ roleTitle, organisation, setting }: Work): string {
  return [roleTitle, organisation?.name].filter(Boolean).join(', ') || (workSettings[setting] ?? setting)
}

/** Where the work is and since when, such as "Local council, Gippsland. Since March 2024", in one line. */
export function workNote(work: Work, today: Date): string {
  const { setting, region, fromOn, untilOn } = work
  const place = placeInWords(setting, region)
  const from = month.format(fromOn)
  if (untilOn === null) return `${place}. ${fromOn > today ? 'From' : 'Since'} ${from}.`
  const until = month.format(untilOn)
  const span = from === until ? from : `${from} to ${until}`
  return `${place}. ${span}${isCurrent(work, today) ? ', so still there' : ''}.`
}

/** "Local council, Gippsland": the words for a setting and a region, or what was stored when there are none. */
export function placeInWords(setting: string, region: string): string {
  return [workSettings[setting] ?? setting, regions[region] ?? region].join(', ')
}
