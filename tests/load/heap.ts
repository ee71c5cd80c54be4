/** Our server and the yardstick get the same room. */
export const heapCap = '--max-old-space-size=320'
