import { hourOf, isSameDay, listInWords } from '@/lib/kernel/dates'

type Named = { name: string; pronouns: string | null }

/** "her", "him" or "them", from pronouns as a person wrote them; "them" when she wrote none or others. */
export function themInWords(pronouns: string | null): 'her' | 'him' | 'them' {
  const [first] = (pronouns ?? '').toLowerCase().split('/')
  const several = /they/i.test(pronouns ?? '')
  if (several) return 'them'
  return first?.trim() === 'she' ? 'her' : first?.trim() === 'he' ? 'him' : 'them'
}

/** When to ring on the day of a session: after a morning's session this afternoon, else in the days that follow. */
export function whenToRing(startsAt: Date, now: Date, timeZone: string): string {
  if (!isSameDay(startsAt, now, timeZone)) return ''
  return hourOf(now, timeZone) < 13 ? ' this afternoon' : ' in the next day or two'
}

/** Silence in words: who has sent none, and that a phone call is what helps. */
export function silenceInWords(people: readonly Named[], when: string): string {
  const [first] = people
  if (!first) return ''
  const [has, them] = people.length === 1 ? ['hasn’t', themInWords(first.pronouns)] : ['haven’t', 'them']
  return `${listInWords(people.map(({ name }) => name))} ${has} sent word; perhaps ring ${them}${when}.`
}

/** "Rosa Delgado sends apologies." */
export function apologiesInWords(people: readonly Named[]): string {
  if (people.length === 0) return ''
  return `${listInWords(people.map(({ name }) => name))} ${people.length === 1 ? 'sends' : 'send'} apologies.`
}
