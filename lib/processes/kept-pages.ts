import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Answer } from './answer'

type Page = { at: number; parts: string[] }

const msKept = 10_000
const mostKept = 200
const packed = promisify(gzip)

// These show the same to everyone who carries no cookie: they have no form of their own and name nobody.
const alike = /^\/(communities\/[a-z0-9-]{1,80}|how-it-works|safety|privacy|accessibility)?$/

/**
 * Public pages as they were rendered, kept for ten seconds for those who come without a cookie. Each answer gets the page
 * with a nonce of its own in place of the one it was rendered with, so the policy for scripts is as strict as ever.
 */
export class KeptPages {
  private readonly pages = new Map<string, Page>()

  /** Answers with a kept page, or has the page that is about to be rendered kept; says whether it has answered. */
  answer(answer: Answer, nonce: string): boolean {
    const { method, url = '', headers } = answer.req
    const plain = method === 'GET' && headers.cookie === undefined && headers.authorization === undefined && alike.test(url)
    if (!plain || isOfClient(headers)) return false
    const page = this.pages.get(url)
    if (page && performance.now() - page.at < msKept) {
      void give(answer, page.parts.join(nonce))
      return true
    }
    // The page is taken down as it is before it is packed.
    delete headers['accept-encoding']
    answer.takeDown = (text) => this.keep(url, text.split(nonce))
    return false
  }

  private keep(url: string, parts: string[]): void {
    this.pages.delete(url)
    if (this.pages.size >= mostKept) this.pages.delete(this.pages.keys().next().value!)
    // A page without its nonce is none of ours.
    if (parts.length > 1) this.pages.set(url, { at: performance.now(), parts })
  }
}

// Next's own client asks for data in place of a page.
function isOfClient(headers: NodeJS.Dict<string | string[]>): boolean {
  return headers['rsc'] !== undefined || Object.keys(headers).some((name) => name.startsWith('next-'))
}

async function give(answer: Answer, text: string): Promise<void> {
  const type = 'text/html; charset=utf-8'
  answer.setHeader('Vary', 'Accept-Encoding, Cookie')
  if (!/\bgzip\b/.test(answer.req.headers['accept-encoding']?.toString() ?? '')) return answer.send(200, type, text)
  answer.send(200, type, await packed(text), 'gzip')
}
