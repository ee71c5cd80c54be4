/** The settings of a real installation, but for secrets that everybody knows and mail that goes nowhere. */
export const settings: Record<string, string> = {
  NODE_ENV: 'production',
  NEXTAUTH_SECRET: 'a secret that only the bench knows, so none',
  SEAL_KEY: Buffer.alloc(32, 7).toString('base64'),
  MAILBOX: 'on',
  DEMO: 'on',
  WORKER: 'here',
  LOG_LEVEL: 'info',
  TRUST_PROXY: 'off',
  COUNT_QUERIES: 'off',
}
