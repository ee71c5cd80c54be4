import { IncomingMessage, ServerResponse } from 'node:http'

/** A request that tells when its body, whose length need not be given beforehand, passes a limit. */
export class Asked extends IncomingMessage {
  private taken = 0
  private cut = false
  limit: { bytes: number; passed: () => void } | null = null

  override push(chunk: Buffer | null, encoding?: BufferEncoding): boolean {
    if (this.cut) return false
    if (!this.limit || !chunk || (this.taken += chunk.length) <= this.limit.bytes) return super.push(chunk, encoding)
    this.cut = true
    this.limit.passed()
    return super.push(null)
  }
}

/** Writes a readable page in place of a bare failure. */
export type Stand = (answer: Answer) => void

/**
 * A response that holds back what Next would send to a person when a page fails or its form is out of date, so that a
 * readable page can stand in for it.
 */
export class Answer extends ServerResponse<Asked> {
  id = ''
  startedAt = 0
  standIn: Stand | null = null
  fileIsForever = false
  /** Is told the whole text of a page that was sent with 200, for whoever wants to keep it. */
  takeDown: ((text: string) => void) | null = null
  private readonly taken: Buffer[] = []
  private held = false
  private sent = false

  override writeHead(...given: unknown[]): this {
    const status = given[0] as number
    if (this.holds(status)) return this
    if (this.fileIsForever && status < 300) this.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    return super.writeHead(...(given as [number]))
  }

  override flushHeaders(): void {
    // Next asks for this right before the first bytes of a page; the headers leave with those, in one packet.
    if (!this.holds(this.statusCode) && this.isStream()) super.flushHeaders()
  }

  override write(...given: unknown[]): boolean {
    if (!this.holds(this.statusCode)) {
      this.take(given)
      return super.write(...(given as [Buffer]))
    }
    const written = given.at(-1) as ((error: null) => void) | undefined
    if (typeof written === 'function') written(null)
    return true
  }

  override end(...given: unknown[]): this {
    if (!this.holds(this.statusCode)) {
      this.take(given)
      if (this.statusCode === 200) this.takeDown?.(Buffer.concat(this.taken).toString())
      return super.end(...(given as [Buffer]))
    }
    const standIn = this.standIn
    this.standIn = null
    standIn?.(this)
    return this
  }

  /** Sends a whole body at once, whatever was held back before. */
  send(status: number, type: string, body: string | Buffer, packing?: 'gzip'): void {
    if (this.sent || this.headersSent) return
    this.sent = true
    this.standIn = null
    this.takeDown = null
    if (packing) this.setHeader('Content-Encoding', packing)
    else this.removeHeader('Content-Encoding')
    this.removeHeader('Transfer-Encoding')
    this.removeHeader('ETag')
    this.setHeader('Content-Type', type)
    this.setHeader('Content-Length', Buffer.byteLength(body))
    this.setHeader('Cache-Control', 'private, no-store')
    super.writeHead(status)
    super.end(this.req.method === 'HEAD' ? undefined : body)
  }

  isStream(): boolean {
    return String(this.getHeader('content-type')).startsWith('text/event-stream')
  }

  private take([chunk]: unknown[]): void {
    if (this.takeDown && (typeof chunk === 'string' || chunk instanceof Uint8Array)) this.taken.push(Buffer.from(chunk))
  }

  private holds(status: number): boolean {
    if (this.held || this.sent) return true
    if (!this.standIn || this.headersSent || status < 400) return false
    if (status < 500 && !this.hasHeader('x-nextjs-action-not-found')) return false
    this.statusCode = status
    this.held = true
    return true
  }
}
