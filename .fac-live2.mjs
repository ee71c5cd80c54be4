import { chromium } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'
import pg from 'pg'
import { readFileSync } from 'node:fs'
const ids = JSON.parse(readFileSync('/tmp/fac-ids.json', 'utf8'))
const db = new pg.Client(readFileSync('/tmp/fac-url', 'utf8')); await db.connect()
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const scheme of ['light', 'dark']) {
  const c = await b.newContext({ viewport: { width: 320, height: 700 }, colorScheme: scheme })
  await c.addCookies([{ name: 'cop', value: ids.signIn, url: 'http://localhost:3106' }])
  for (const path of ['/facilitate', `/facilitate/sessions/${ids.live}`, `/facilitate/sessions/${ids.live}/roll?saved=yes`, `/facilitate/sessions/${ids.past}`]) {
    const p = await c.newPage(); await p.goto('http://localhost:3106' + path); await p.waitForTimeout(300)
    for (const d of await p.locator('summary').all()) await d.click()
    const r = await new AxeBuilder({ page: p }).analyze()
    console.log(scheme, path.slice(0, 30), 'violations', r.violations.map((v) => v.id + ' ' + v.nodes[0].html.slice(0, 120)), 'sideways', await p.evaluate(() => document.documentElement.scrollWidth > innerWidth))
    await p.close()
  }
}
const c = await b.newContext({ viewport: { width: 1280, height: 900 } })
await c.addCookies([{ name: 'cop', value: ids.signIn, url: 'http://localhost:3106' }])
const p = await c.newPage()
let bytes = {}
p.on('response', async (r) => { const u = new URL(r.url()).pathname; try { const s = await r.request().sizes(); bytes[u.endsWith('.js') ? 'js' : u.endsWith('.css') ? 'css' : u.endsWith('woff2') ? 'font' : u.includes('events') ? 'ev' : 'html'] = (bytes[u.endsWith('.js') ? 'js' : u.endsWith('.css') ? 'css' : u.endsWith('woff2') ? 'font' : u.includes('events') ? 'ev' : 'html'] ?? 0) + s.responseBodySize } catch {} })
await p.goto(`http://localhost:3106/facilitate/sessions/${ids.live}`)
await p.getByText('Live: names').waitFor(); await p.waitForTimeout(1500)
console.log('bytes', bytes)
console.log('listening connections', (await db.query("select count(*) from pg_stat_activity where application_name='cop listen'")).rows)
await db.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name='cop listen'")
await p.getByText('Not live just now').waitFor({ timeout: 3000 }).then(() => console.log('said not live'), () => console.log('never said not live (too quick)'))
await p.getByText('Live: names').waitFor({ timeout: 5000 }); console.log('live again')
const f = await b.newContext({ viewport: { width: 1280, height: 900 } })
await f.addCookies([{ name: 'cop', value: ids.farah, url: 'http://localhost:3106' }])
const q = await f.newPage(); await q.route('**/events', (r) => r.abort())
let rsc = 0; q.on('request', (r) => { if (r.headers()['rsc']) rsc++ })
await q.goto(`http://localhost:3106/facilitate/sessions/${ids.live}`)
await q.getByText('Not live just now').waitFor({ timeout: 5000 }); await q.waitForTimeout(33000)
console.log('fallback refreshes in 33 s:', rsc)
const t = Date.now(); await db.query('update "SignIn" set "endedAt" = now() where "personId" = $1', [ids.marlee])
await p.getByText('Not live just now').waitFor({ timeout: 70000 }); console.log('ended after sign-out by', (Date.now() - t) / 1000, 's')
await p.waitForURL(/sign-in/, { timeout: 30000 }).then(() => console.log('went to', p.url()), () => console.log('still at', p.url()))
await b.close(); await db.end()
