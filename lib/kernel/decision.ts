/** The answer of a rule or a policy: yes, or no with the sentence that the person will read. */
export type Decision = { allowed: true } | { allowed: false; because: string }

export const allow: Decision = { allowed: true }

export function refuse(because: string): Decision {
  return { allowed: false, because }
}

/** The first refusal, or yes when none of them refuses. */
export function all(...decisions: Decision[]): Decision {
  return decisions.find((decision) => !decision.allowed) ?? allow
}
