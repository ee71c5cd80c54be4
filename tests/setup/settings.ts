/** Settings under which tests run; a test that needs others sets them before it imports anything of `lib`. */
export function testSettings(url: string): Record<string, string> {
  return {
    DATABASE_URL: url,
    APP_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: 'a secret that only tests know, so it is none',
    SEAL_KEY: Buffer.alloc(32, 7).toString('base64'),
    MAILBOX: 'on',
    LOG_LEVEL: 'silent',
    WORKER: 'apart',
  }
}
