import { hourOf, isSameDay, listInWords } from '@/lib/kernel/dates'

type Named = { name: string; pronouns: string | null }

/** "her", "him" or "them", from pronouns as a person wrote them; "them" when she wrote none or others. */
export function themInWords(pronouns: string | null): 'her' | 'him' | 'them' {
  const used = new Set((pronouns ?? '').toLowerCase().split(/[^a-z]+/))
  const only = ['she', 'he', 'they'].filter((pronoun) => used.has(pronoun))
  return only.length !== 1 || used.has('they') ? 'them' : used.has('she') ? 'her' : 'him'
}

const ringWithinDays = 21

/** When to ring: after a morning's session this afternoon, else in the days that follow; null when it was long ago. */
export function whenToRing(startsAt: Date, now: Date, timeZone: string): string | null {
  if (isSameDay(startsAt, now, timeZone)) return hourOf(now, timeZone) < 13 ? ' this afternoon' : ' in the next day or two'
  return now.getTime() - startsAt.getTime() < ringWithinDays * 86_400_000 ? '' : null
}

/** Silence in words: who has sent none, and that a phone call is what helps while it still does. */
export function silenceInWords(people: readonly Named[], when: string | null): string {
  const [first] = people
  if (!first) return ''
  const [has, them] = people.length === 1 ? ['hasn’t', themInWords(first.pronouns)] : ['haven’t', 'them']
  const names = listInWords(people.map(({ name }) => name))
  return when === null ? `${names} sent no word.` : `${names} ${has} sent word; perhaps ring ${them}${when}.`
}

/** Who has sent word, as one sentence; nothing when nobody has. */
export function apologiesInWords(people: readonly Named[]): string {
  if (people.length === 0) return ''
  return `${listInWords(people.map(({ name }) => name))} ${people.length === 1 ? 'sends' : 'send'} apologies.`
}
