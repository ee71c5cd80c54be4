import { parseArgs } from 'node:util'
import { asProcess } from './ending'
import { runSite } from './site'

const { values } = parseArgs({ options: { demo: { type: 'boolean', default: true } }, allowNegative: true })

await asProcess(() => runSite({ dev: false, empty: !values.demo }))
