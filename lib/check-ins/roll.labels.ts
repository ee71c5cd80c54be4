import type { RollStatusName } from './roll.schema'

export const rollLabels: Record<RollStatusName, string> = {
  here: 'Here',
  joined_late: 'Joined late',
  left_early: 'Left early',
  apology: 'Apology',
  no_word: 'No word yet',
  not_recorded: 'Not recorded',
}
