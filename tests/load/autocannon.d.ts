// What the bench uses of autocannon, which brings no types of its own.
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  export type Request = { method?: string; path?: string; headers?: Record<string, string>; body?: string }
  export type Client = { setRequests: (requests: Request[]) => void }
  export type Options = {
    url: string
    connections: number
    duration?: number
    amount?: number
    timeout?: number
    headers?: Record<string, string>
    setupClient?: (client: Client) => void
  }
  export type Result = { duration: number; errors: number; timeouts: number; non2xx: number; '2xx': number }
  type Instance = EventEmitter & {
    on(event: 'response', heard: (client: Client, status: number, bytes: number, ms: number) => void): Instance
    on(event: 'done', heard: (result: Result) => void): Instance
    on(event: 'error', heard: (error: Error) => void): Instance
  }
  export default function autocannon(options: Options, done: (error: Error | null, result: Result) => void): Instance
}
