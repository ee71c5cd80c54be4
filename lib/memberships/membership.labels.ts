/** What fellow members and those who facilitate see of a member's work, the least first. */
export const workShownLabels = {
  nothing: { label: 'Nothing', note: 'Your name and pronouns, as now.' },
  setting: { label: 'What kind of place', note: 'Such as “Local council”. Never its name.' },
  role_and_setting: { label: 'What I do, and what kind of place', note: 'Such as “Prevention officer. Local council”. Never its name.' },
} as const

export type WorkShown = keyof typeof workShownLabels

export type DepartureKind = 'left' | 'ended_by_staff' | 'series_over'
