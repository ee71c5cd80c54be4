import '/work/main/lib/processes/environment'
const { ensureDatabase } = await import('/work/main/lib/processes/embedded-postgres')
const db = await ensureDatabase()
process.env.DATABASE_URL = db.url
const { serve } = await import('/work/main/lib/processes/serve')
await serve({ dev: false, port: Number(process.env.PORT) })
console.log('serving')
process.on('SIGINT', () => process.exit(0))
