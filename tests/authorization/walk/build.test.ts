import { expect, test } from 'vitest'
import { buildFolder } from '@/tests/setup/server'
import { table } from '@/tests/authorization/access'
import { compareBuild, readBuild } from '@/tests/authorization/manifest'

test('the build answers to what is in the table and to nothing else', () => {
  expect(compareBuild(readBuild(buildFolder()), table)).toEqual([])
})
