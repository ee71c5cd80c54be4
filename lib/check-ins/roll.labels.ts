/** The six words of a roll. They stand apart from the input's schema, so that a screen does not load what checks input. */
export const rollStatuses = ['here', 'joined_late', 'left_early', 'apology', 'no_word', 'not_recorded'] as const

export type RollStatusName = (typeof rollStatuses)[number]

export const rollLabels: Record<RollStatusName, string> = {
  here: 'Here',
  joined_late: 'Joined late',
  left_early: 'Left early',
  apology: 'Apology',
  no_word: 'No word yet',
  not_recorded: 'Not recorded',
}
