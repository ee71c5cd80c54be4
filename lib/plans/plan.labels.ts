/** What a part is for, in the order in which a session has them. */
export const partKinds = {
  welcome: 'Welcome and Country',
  check_in: 'Check-in',
  main: 'Main part',
  case: 'Case clinic',
  pause: 'Break',
  close: 'Close and check-out',
} as const

export type PartKindName = keyof typeof partKinds
