import { hardlyAnyInWords, hiddenInWords, nearlyAllInWords, safeDistribution, type Counts, type Range } from '@/lib/disclosure/safe-distribution.rules'
import { feelingWords } from './check-in.schema'
import type { FeelingName } from './feeling.labels'

/** The group's picture as it is kept: made at five answers and renewed with every five. */
export type Picture = { runningOnEmpty: number; low: number; steady: number; good: number; energised: number }

export type Mood =
  | { shown: true; answers: number; bands: { label: string; said: string }[] }
  | { shown: false; because: string }

const labels: Record<string, string> = {
  '0-1': 'Low or running on empty',
  '2-2': 'Steady',
  '3-4': 'Good or energised',
  '2-4': 'Steady, good or energised',
}

function label({ from, until }: Range): string {
  return labels[`${from}-${until}`] ?? ''
}

/**
 * The picture in at most three bands, for someone to whom `byName` of these feelings were also shared by name: those
 * who chose to be only counted must not be found by taking the others away.
 */
export function moodOf(picture: Picture | null, byName: readonly FeelingName[]): Mood {
  if (!picture) return { shown: false, because: hiddenInWords('few') }
  const counts: Counts = [picture.runningOnEmpty, picture.low, picture.steady, picture.good, picture.energised]
  const release = safeDistribution(counts, { twoFrom: 2, most: 3, known: tallied(byName) })
  if (release.kind === 'hidden') return { shown: false, because: hiddenInWords(release.because) }
  const { n: answers } = release
  if (release.kind === 'bands') {
    return { shown: true, answers, bands: release.bands.map((band) => ({ label: label(band), said: String(band.count) })) }
  }
  const most = { label: label(release.nearlyAll), said: nearlyAllInWords(answers) }
  const few = { label: label(release.hardlyAny), said: hardlyAnyInWords(answers) }
  return { shown: true, answers, bands: release.hardlyAny.from === 0 ? [few, most] : [most, few] }
}

/** The mood as one text, band by band with its count, or the sentence that says why it is not shown. */
export function moodInWords(mood: Mood): string {
  return mood.shown ? mood.bands.map((band) => `${band.label}, ${band.said}.`).join(' ') : mood.because
}

/** What stands beneath the picture. */
export const moodNote =
  'From people who chose to say. No names. Shown from five answers on, and renewed with every five.'

function tallied(byName: readonly FeelingName[]): Counts {
  const count = (index: number) => byName.filter((feeling) => feeling === feelingWords[index]).length
  return [count(0), count(1), count(2), count(3), count(4)]
}
