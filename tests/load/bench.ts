import { parseArgs } from 'node:util'
import { settings } from './bench-settings'
import { ownData } from './worlds'

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } } })

// The bench has a database of its own, whatever the settings around it name.
delete process.env['DATABASE_URL']
process.env['DATA_DIR'] ??= ownData
Object.assign(process.env, settings, { NEXT_TELEMETRY_DISABLED: '1' })

// Imported late: what it imports reads the settings as it loads.
const { runBench } = await import('./run-bench')

const full = { connections: [1, 10, 50], rounds: 7, each: 16, taps: 1500 }
const quick = { connections: [1, 50], rounds: 3, each: 8, taps: 750 }
const { text, result } = await runBench(values.quick ? { ...quick, minute: 15 } : { ...full, minute: 60 })

console.log(text)
if (values.json) console.log(JSON.stringify(result))
process.exit(0)
