/** A place in the audit as an address has it; null for none, or for what is no number. */
export function seqFrom(text: string | string[] | undefined): bigint | null {
  return typeof text === 'string' && /^\d{1,18}$/.test(text) ? BigInt(text) : null
}
