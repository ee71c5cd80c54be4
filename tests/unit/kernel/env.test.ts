import { expect, test } from 'vitest'
import { isLoopback, readEnv } from '@/lib/kernel/env'

const right = {
  DATABASE_URL: 'postgres://app@db/cop',
  APP_URL: 'https://learn.example.org',
  NEXTAUTH_SECRET: 'x'.repeat(32),
  SEAL_KEY: Buffer.alloc(32).toString('base64'),
}

test('right settings are read, with what is usual for the rest', () => {
  expect(readEnv(right)).toMatchObject({ ...right, MAILBOX: false, WORKER: 'here', PORT: 3000 })
})

test('one error names every setting that is missing or wrong', () => {
  const read = () => readEnv({ ...right, DATABASE_URL: '', APP_URL: 'learn', SEAL_KEY: 'short' })
  expect(read).toThrow(/DATABASE_URL is not set/)
  expect(read).toThrow(/APP_URL is the address people type/)
  expect(read).toThrow(/SEAL_KEY is 32 random bytes/)
  expect(read).not.toThrow(/NEXTAUTH_SECRET/)
})

test('everybody’s mail is shown on this machine only', () => {
  expect(() => readEnv({ ...right, MAILBOX: 'on' })).toThrow(/MAILBOX=on/)
  expect(readEnv({ ...right, APP_URL: 'http://localhost:3000', MAILBOX: 'on' }).MAILBOX).toBe(true)
})

test.each([
  ['http://localhost:3000', true],
  ['http://127.0.0.1', true],
  ['http://[::1]:3000', true],
  ['http://localhost.evil.example', false],
  ['https://learn.example.org', false],
])('%s is this machine: %s', (url, own) => {
  expect(isLoopback(url)).toBe(own)
})
