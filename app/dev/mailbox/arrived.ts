import { dayInWords, timeInWords } from '@/lib/kernel/dates'

const timeZone = 'Australia/Melbourne'

/** "10.05 am, Wednesday 11 November". */
export function arrived(at: Date): string {
  return `${timeInWords(at, timeZone)}, ${dayInWords(at, timeZone)}`
}
