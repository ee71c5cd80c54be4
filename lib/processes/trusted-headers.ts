import type { IncomingHttpHeaders } from 'node:http'
import { isOwnOrigin } from '@/lib/kernel/origin'

/**
 * Rewrites what a request says about itself, so that pages may believe it: where it was sent to is our own address
 * whatever it claims, unless a trusted proxy stands in front.
 */
export function trustedHeaders({ appUrl, trustProxy }: { appUrl: string; trustProxy: boolean }) {
  const { host, protocol } = new URL(appUrl)
  const proto = protocol.slice(0, -1)
  return (headers: IncomingHttpHeaders, from: string | undefined): void => {
    delete headers['x-middleware-subrequest']
    if (trustProxy) return
    const { origin } = headers
    headers['x-forwarded-host'] = origin && isOwnOrigin(origin) ? new URL(origin).host : host
    headers['x-forwarded-proto'] = proto
    headers['x-forwarded-for'] = from ?? ''
    delete headers['x-forwarded-port']
    delete headers.forwarded
  }
}
