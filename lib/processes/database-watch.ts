import { Client } from 'pg'

const fresh = 1_000
const patience = 1_200

/**
 * Tells whether the database answers, asking at most once a second. Every request for a page calls `look`, which asks
 * within the second, so that when the page fails after its time-outs the answer is already there.
 */
export class DatabaseWatch {
  private client: Client | null = null
  private asking: Promise<void> | null = null
  private answeredAt = -Infinity
  private away = false
  private planned: NodeJS.Timeout | null = null

  constructor(private readonly url: string) {}

  look(): void {
    if (this.planned) return
    const known = performance.now() - this.answeredAt < fresh
    this.planned = setTimeout(() => void this.ask(), known ? fresh : 0).unref()
  }

  async isAway(): Promise<boolean> {
    const justNow = performance.now() - this.answeredAt < 5 * fresh
    if (!(this.away && justNow)) await this.ask()
    return this.away
  }

  async close(): Promise<void> {
    if (this.planned) clearTimeout(this.planned)
    await this.client?.end().catch(() => {})
  }

  private ask(): Promise<void> {
    if (this.planned) clearTimeout(this.planned)
    this.planned = null
    return (this.asking ??= this.probe().then((answers) => {
      this.away = !answers
      this.answeredAt = performance.now()
      this.asking = null
    }))
  }

  private async probe(): Promise<boolean> {
    try {
      const client = (this.client ??= await this.connect())
      await client.query('SELECT 1')
      return true
    } catch {
      this.client?.end().catch(() => {})
      this.client = null
      return false
    }
  }

  private async connect(): Promise<Client> {
    const limits = { connectionTimeoutMillis: patience, query_timeout: patience }
    const client = new Client({ connectionString: this.url, application_name: 'cop watch', ...limits })
    client.on('error', () => {})
    await client.connect()
    return client
  }
}
