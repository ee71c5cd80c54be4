import { chromium } from '@playwright/test'
import { readFileSync } from 'node:fs'
const ids = JSON.parse(readFileSync('/tmp/fac-ids.json', 'utf8'))
const only = process.argv[2]
const pages = { home: '/facilitate', room: `/facilitate/sessions/${ids.live}`, roll: `/facilitate/sessions/${ids.live}/roll`, next: `/facilitate/sessions/${ids.next}` , past: `/facilitate/sessions/${ids.past}`}
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const [w, h] of [[1280, 900], [390, 844]]) for (const scheme of ['light', 'dark']) {
  const ctx = await b.newContext({ viewport: { width: w, height: h }, colorScheme: scheme })
  await ctx.addCookies([{ name: 'cop', value: ids.signIn, url: 'http://localhost:3106' }])
  for (const [name, path] of Object.entries(pages)) {
    if (only && only !== name) continue
    if (scheme === 'dark' && ['next', 'past'].includes(name)) continue
    const p = await ctx.newPage()
    p.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log(name, m.text()))
    p.on('pageerror', (e) => console.log(name, String(e)))
    const r = await p.goto('http://localhost:3106' + path)
    if (r.status() !== 200) console.log(name, r.status())
    await p.waitForTimeout(700)
    await p.screenshot({ path: `/tmp/fac-shots/${name}-${w}-${scheme}.png`, fullPage: true })
    await p.close()
  }
  await ctx.close()
}
await b.close()
