const kept = globalThis as { queryCount?: number }

export function countQuery(): void {
  kept.queryCount = queriesSoFar() + 1
}

/** Statements sent since the process began; counted only with COUNT_QUERIES=on. */
export function queriesSoFar(): number {
  return kept.queryCount ?? 0
}
