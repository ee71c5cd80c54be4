import { randomUUID } from 'node:crypto'

/** One act, one key: sending the same form twice does it once. For server components, which make a new one each time. */
export function IdempotencyKey() {
  return <input type="hidden" name="idempotencyKey" defaultValue={randomUUID()} />
}
