import { z } from 'zod'

const flag = z
  .enum(['on', 'off'])
  .default('off')
  .transform((value) => value === 'on')

const settings = z.object({
  DATABASE_URL: z.string().startsWith('postgres', 'starts with postgres://'),
  APP_URL: z.url('is the address people type, such as https://learn.example.org'),
  NEXTAUTH_SECRET: z.string().min(32, 'is a random text of 32 characters or more'),
  SEAL_KEY: z.string().refine((key) => Buffer.from(key, 'base64').length === 32, 'is 32 random bytes in base64'),
  SMTP_URL: z.string().startsWith('smtp', 'starts with smtp:// or smtps://').optional(),
  MAIL_FROM: z.string().default('Learning program <no-reply@localhost>'),
  MAIL_REPLY_TO: z.string().optional(),
  MAILBOX: flag,
  DEMO: flag,
  TRUST_PROXY: flag,
  COUNT_QUERIES: flag,
  WORKER: z.enum(['here', 'apart']).default('here'),
  QUICK_EXIT_URL: z.url().default('https://www.bom.gov.au/vic/forecasts/melbourne.shtml'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  PORT: z.coerce.number().int().default(3000),
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  APP_VERSION: z.string().default('unversioned'),
})

export type Env = z.infer<typeof settings>

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** Whether an address can only be reached from the machine itself. */
export function isLoopback(url: string): boolean {
  return loopback.includes(new URL(url).hostname)
}

/** All settings, or one error that names every setting that is missing or wrong. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const read = settings.safeParse(given)
  const problems = read.success
    ? read.data.MAILBOX && !isLoopback(read.data.APP_URL)
      ? ['MAILBOX=on shows everybody’s mail, so it is refused unless APP_URL is an address of this machine only']
      : []
    : read.error.issues.map((issue) => {
        const name = String(issue.path[0])
        return given[name] === undefined ? `${name} is not set` : `${name} ${issue.message}`
      })
  if (problems.length > 0 || !read.success) {
    throw new Error(`The settings need a change before this can start:\n  - ${problems.join('\n  - ')}\nSee .env.example.`)
  }
  return read.data
}

let known: Env | undefined

export function env(): Env {
  known ??= readEnv(process.env)
  return known
}
