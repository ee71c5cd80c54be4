/** The answers to "are you still working in prevention?". */
export const preventionAnswers = {
  yes: { label: 'Yes', note: 'Nothing changes. Your places stay yours.' },
  between_roles: { label: 'I’m between roles', note: 'You stay, and come as before.' },
  no: { label: 'No', note: 'Next you choose: finish the series, or leave now.' },
} as const

/** The same answers as the program team reads them. */
export const preventionInWords: Record<PreventionAnswerName, string> = {
  yes: 'Still works in prevention',
  between_roles: 'Is between roles',
  no: 'No longer works in prevention',
}

export type PreventionAnswerName = keyof typeof preventionAnswers
