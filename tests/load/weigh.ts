import { get } from 'node:http'
import { gunzipSync } from 'node:zlib'

export type Weight = { html: number; css: number; js: number; fonts: number; requests: number; fontsSwap: boolean; scripts: string[] }
type Sent = { bytes: number; text: string; status: number }

const known = new Map<string, Promise<Sent>>()

/** What a browser with an empty cache would load for a page, in bytes as sent, compressed. Fonts: all that the style names. */
export async function weigh(origin: string, path: string, headers: Record<string, string>): Promise<Weight> {
  // The second answer, since the first of a public page may be one that is being taken down.
  await load(new URL(path, origin), headers)
  const page = await load(new URL(path, origin), headers)
  if (page.status !== 200) throw new Error(`${path} answers ${page.status}`)
  const named = (pattern: RegExp) => [...new Set([...page.text.matchAll(pattern)].map(([, file]) => file!))]
  const old = named(/<script[^>]*src="([^"]+)"[^>]*noModule/g)
  // Scripts named in the data of the page count too: its client loads them.
  const scripts = named(/(\/_next\/static\/[\w./~-]+\.js)/g).filter((file) => !old.includes(file))
  const styles = named(/(\/_next\/static\/[\w./~-]+\.css)/g)
  const icons = named(/<link rel="icon" href="([^"?]+)/g)
  const sent = (files: string[]) => Promise.all(files.map((file) => asset(new URL(file, origin))))
  const css = await sent(styles)
  const rules = css.map(({ text }) => text).join('\n')
  const faces = [...rules.matchAll(/@font-face\s*{[^}]*}/g)].map(([face]) => face)
  const fonts = [...new Set(faces.flatMap((face) => [...face.matchAll(/url\(["']?([^"')]+)/g)].map(([, file]) => file!)))]
  const fontFiles = await sent(fonts.map((file) => new URL(file, new URL(styles[0] ?? '/', origin)).pathname))
  const sum = (all: Sent[]) => all.reduce((total, { bytes }) => total + bytes, 0)
  return {
    html: page.bytes,
    css: sum(css),
    js: sum(await sent(scripts)),
    fonts: sum(fontFiles),
    requests: 1 + styles.length + scripts.length + fonts.length + icons.length,
    fontsSwap: faces.every((face) => /font-display:\s*(swap|optional|fallback)/.test(face)),
    scripts,
  }
}

function asset(url: URL): Promise<Sent> {
  const loading = known.get(url.href) ?? load(url, {})
  known.set(url.href, loading)
  return loading
}

function load(url: URL, headers: Record<string, string>): Promise<Sent> {
  return new Promise((done, failed) => {
    const asked = get(url, { headers: { ...headers, 'accept-encoding': 'gzip' } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', failed)
      answer.on('end', () => {
        const body = Buffer.concat(chunks)
        const plain = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body
        done({ bytes: body.length, text: plain.toString(), status: answer.statusCode ?? 0 })
      })
    })
    asked.on('error', failed)
  })
}
