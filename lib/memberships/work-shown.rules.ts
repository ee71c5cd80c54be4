import { isCurrent } from '@/lib/people/affiliation.rules'
import { workSettings } from '@/lib/people/work.labels'
import type { WorkShown } from './membership.labels'

type Work = { roleTitle: string; setting: string; fromOn: Date; untilOn: Date | null }

/** What a group sees of a member's work today: what she chose, never where it is or for whom, and nothing between roles. */
export function workShown(shows: WorkShown, work: readonly Work[], today: Date): string | null {
  if (shows === 'nothing') return null
  const now = work.filter((one) => one.fromOn <= today && isCurrent(one, today))
  const words = now.map(({ roleTitle, setting }) => {
    const place = workSettings[setting] ?? setting
    return shows === 'role_and_setting' && roleTitle ? `${roleTitle}. ${place}` : place
  })
  return [...new Set(words)].join('; ') || null
}
