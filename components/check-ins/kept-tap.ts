const key = (sessionId: string) => `tap ${sessionId}`

/** Keeps on this phone that she tapped, and when; the first tap counts. */
export function keepTap(sessionId: string): void {
  if (!localStorage.getItem(key(sessionId))) localStorage.setItem(key(sessionId), new Date().toISOString())
}

export function keptTap(sessionId: string): string | null {
  return localStorage.getItem(key(sessionId))
}

export function forgetTap(sessionId: string): void {
  localStorage.removeItem(key(sessionId))
}
