/**
 * The network a request comes from, for limits: the last address that our own proxy or socket wrote down. IPv6 is cut
 * to its /64, since one household has all of it.
 */
export function clientNetwork(forwardedFor: string | null): string {
  const address = (forwardedFor ?? '').split(',').at(-1)!.trim().replace(/^::ffff:/, '')
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address
}
