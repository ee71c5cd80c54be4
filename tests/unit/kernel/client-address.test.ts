import { expect, test } from 'vitest'
import { clientNetwork } from '@/lib/kernel/client-address'

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['198.51.100.1, 203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  [null, ''],
])('%j comes from %j', (forwarded, network) => {
  expect(clientNetwork(forwarded)).toBe(network)
})
