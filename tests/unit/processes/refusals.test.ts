import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { largestList } from '@/lib/imports/import.schema'
import { largestBody, refusal } from '@/lib/processes/refusals'

const megabyte = 1024 * 1024

function posted(url: string, bytes: number) {
  return refusal({ method: 'POST', url, headers: { 'content-length': String(bytes) } } as IncomingMessage)
}

test('a form of more than 1 MB is turned away, except where lists are brought in', () => {
  expect(posted('/account', megabyte)).toBeNull()
  expect(posted('/account', megabyte + 1)).toMatchObject({ status: 413, lead: expect.stringContaining('1 MB is the most') })
  expect(posted('/staff/imports', 3 * megabyte)).toBeNull()
  expect(posted('/staff/imports?away=yes', 3 * megabyte)).toBeNull()
  expect(posted('/staff/imports', 3 * megabyte + 1)).toMatchObject({ status: 413, lead: expect.stringContaining('3 MB is the most') })
  for (const url of ['/staff/importsx', '/x/staff/imports', '/staff/imports/one', '/api/quick-exit']) expect(posted(url, megabyte + 1), url).not.toBeNull()
})

test('the largest list fits into the largest form', () => expect(largestList).toBeLessThan(largestBody('/staff/imports')))
