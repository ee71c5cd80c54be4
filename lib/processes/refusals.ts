import type { IncomingMessage } from 'node:http'
import { isOwnOrigin } from '@/lib/kernel/origin'

const megabyte = 1024 * 1024

/** Bytes of the largest form, and where a list from a spreadsheet makes it larger. */
export function largestBody(url = ''): number {
  return /^\/staff\/imports(\?|$)/.test(url) ? 3 * megabyte : megabyte
}

export type Refusal = { status: number; title: string; lead: string }

const methods = new Set(['GET', 'HEAD', 'POST'])
const host = /^[a-z0-9._-]+(:\d+)?$|^\[[0-9a-f:.]+\](:\d+)?$/i

/** What is said to whoever sends more than fits. */
export function tooMuch(url?: string): Refusal {
  const most = largestBody(url) / megabyte
  return { status: 413, title: 'That was too much at once', lead: `Nothing was sent. Go back and make it shorter: ${most} MB is the most we can take.` }
}

/** What is turned away before any page sees it, with the sentence that a person will read; null for the rest. */
export function refusal({ method = '', url = '', headers }: IncomingMessage): Refusal | null {
  if (!methods.has(method)) {
    return {
      status: 405,
      title: 'That can’t be done here',
      lead: 'This address can be opened or sent a form, nothing else.',
    }
  }
  if (headers.host !== undefined && !host.test(headers.host)) {
    return {
      status: 400,
      title: 'We couldn’t read that address',
      lead: 'Please open the site again from its usual address.',
    }
  }
  if (method !== 'POST') return null
  const { origin } = headers
  // Addresses under /api/ judge for themselves: leaving quickly must work wherever it is pressed.
  if (origin !== undefined && !isOwnOrigin(origin) && !url.startsWith('/api/')) {
    const status = origin === 'null' || URL.canParse(origin) ? 403 : 400
    return {
      status,
      title: 'We couldn’t tell where that came from',
      lead: 'Nothing was sent. Go back, and send it again.',
    }
  }
  return Number(headers['content-length'] ?? 0) > largestBody(url) ? tooMuch(url) : null
}

/** Whether the answer is for a person's eyes: not data for a script, a file, or a stream. */
export function isForReading({ url = '', headers }: IncomingMessage): boolean {
  if (headers['next-action'] !== undefined || headers.rsc !== undefined) return false
  if (url.startsWith('/_next/') || url.startsWith('/fonts/') || url.startsWith('/api/health')) return false
  const wants = headers.accept
  return wants === undefined || wants.includes('text/html') || wants.includes('*/*')
}
