import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { actLabels } from '@/lib/audit/act.labels'
import { seqFrom } from '@/lib/audit/seq.rules'

const root = new URL('../../../lib/', import.meta.url)

/** The names of all acts, from the files that declare them. */
function actNames(): string[] {
  const commands = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.command.ts'))
  return commands.flatMap((path) =>
    [...readFileSync(new URL(path, root), 'utf8').matchAll(/(?:^ {2}name: |recordAuditOfMany\([^']*)'([a-z-]+\.[a-z-]+)'/gm)].map(([, name]) => name!),
  )
}

test('every act has words, because each person reads what was done about her', () => {
  const names = actNames()
  expect(names.length).toBeGreaterThan(30)
  expect(names.filter((name) => !actLabels[name])).toEqual([])
})

test('no words are kept for acts that are no more', () => {
  const names = actNames()
  expect(Object.keys(actLabels).filter((name) => !names.includes(name))).toEqual([])
})

test('a place in the audit is a number', () => {
  expect(seqFrom('12')).toBe(12n)
  for (const text of [undefined, '', 'x', '-1', '1e3', '1'.repeat(30), ['1', '2']]) expect(seqFrom(text)).toBeNull()
})
