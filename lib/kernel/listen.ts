import 'server-only'
import pg from 'pg'
import { poolConfig } from './db'
import { env } from './env'
import { log } from './log'

export type Watcher = {
  /** Something changed about the topic, or may have while nobody was listening. */
  changed: () => void
  /** Whether word of changes arrives at all just now. */
  live: (on: boolean) => void
}

type Topics = Map<string, Set<Watcher>>

const firstWaitMs = 250
const longestWaitMs = 15_000
const checkEveryMs = 30_000
const lingerMs = 10_000

/**
 * The one connection on which this process hears what PostgreSQL tells all processes. It needs a connection of its own,
 * since a pool hands the same one to others. It is opened by the first watcher and closed after the last.
 */
class Listening {
  private readonly channels = new Map<string, Topics>()
  private client: pg.Client | null = null
  private live = false
  private waitMs = firstWaitMs
  private timer: NodeJS.Timeout | undefined
  private check: NodeJS.Timeout | undefined

  watch(channel: string, topic: string, watcher: Watcher): () => void {
    const topics = this.channels.get(channel) ?? this.open(channel)
    const watchers = topics.get(topic) ?? new Set()
    topics.set(topic, watchers.add(watcher))
    clearTimeout(this.timer)
    if (!this.client) void this.connect()
    if (this.live) tellAll([watcher], true)
    return () => {
      watchers.delete(watcher)
      if (watchers.size === 0 && topics.get(topic) === watchers) topics.delete(topic)
      if (this.isIdle()) this.after(lingerMs, () => void this.end())
    }
  }

  async end(): Promise<void> {
    clearTimeout(this.timer)
    const client = this.forget()
    await client?.end().catch(() => {})
  }

  private open(channel: string): Topics {
    const topics: Topics = new Map()
    this.channels.set(channel, topics)
    if (this.live) this.client?.query(`LISTEN ${pg.escapeIdentifier(channel)}`).catch(() => this.lost(this.client))
    return topics
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ ...poolConfig(env().DATABASE_URL), application_name: 'cop listen', keepAlive: true })
    this.client = client
    client.on('error', () => this.lost(client))
    client.on('end', () => this.lost(client))
    client.on('notification', ({ channel, payload }) => this.tell(channel, payload ?? ''))
    try {
      await client.connect()
      for (const channel of this.channels.keys()) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
    } catch {
      return this.lost(client)
    }
    if (this.client !== client) return void client.end().catch(() => {})
    this.waitMs = firstWaitMs
    this.check = setInterval(() => void client.query('SELECT 1').catch(() => this.lost(client)), checkEveryMs).unref()
    this.say(true)
  }

  private tell(channel: string, topic: string): void {
    for (const watcher of this.channels.get(channel)?.get(topic) ?? []) watcher.changed()
  }

  private say(live: boolean): void {
    this.live = live
    tellAll(this.everyWatcher(), live)
  }

  private lost(client: pg.Client | null): void {
    if (!client || this.client !== client) return
    this.forget()
    client.end().catch(() => {})
    this.say(false)
    if (this.isIdle()) return
    log().warn({ waitMs: this.waitMs }, 'listening was lost')
    this.after(this.waitMs, () => void (this.client ?? this.connect()))
    this.waitMs = Math.min(this.waitMs * 2, longestWaitMs)
  }

  private forget(): pg.Client | null {
    const { client } = this
    this.client = null
    this.live = false
    clearInterval(this.check)
    return client
  }

  private after(ms: number, act: () => void): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(act, ms).unref()
  }

  private everyWatcher(): Watcher[] {
    return [...this.channels.values()].flatMap((topics) => [...topics.values()].flatMap((watchers) => [...watchers]))
  }

  private isIdle(): boolean {
    return this.everyWatcher().length === 0
  }
}

/** Whoever begins to hear looks again: what was told until then was told to nobody. */
function tellAll(watchers: Watcher[], live: boolean): void {
  for (const watcher of watchers) {
    watcher.live(live)
    if (live) watcher.changed()
  }
}

const kept = globalThis as { listening?: Listening }

/** Calls the watcher whenever any process tells the channel about the topic. Answers how to stop. */
export function watch(channel: string, topic: string, watcher: Watcher): () => void {
  kept.listening ??= new Listening()
  return kept.listening.watch(channel, topic, watcher)
}

/** Closes the connection, for a process that is ending. */
export async function endListening(): Promise<void> {
  await kept.listening?.end()
}
