import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { plantedTree, projectFolder, type Files } from './planted-tree'
import { clean, planted } from './planted-dependencies'

type Rule = { name: string; comment: string }
const config = join(import.meta.dirname, 'dependencies.cjs')
const { forbidden } = createRequire(import.meta.url)(config) as { forbidden: Rule[] }

function violations(folder: string, ...folders: string[]): { rule: string; from: string; to: string }[] {
  const depcruise = join(projectFolder, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  let out: string
  try {
    out = execFileSync(process.execPath, [depcruise, '--config', config, '--output-type', 'json', ...folders], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (failed) {
    out = (failed as { stdout: string }).stdout
  }
  const { summary } = JSON.parse(out) as { summary: { violations: { from: string; to: string; rule: { name: string } }[] } }
  return summary.violations.map(({ from, to, rule }) => ({ rule: rule.name, from, to }))
}

function treeOf(files: Files) {
  const tree = plantedTree({ 'package.json': JSON.stringify({ type: 'module', dependencies: { zod: '*' }, devDependencies: { vitest: '*' } }), ...files })
  afterAll(tree.remove)
  return tree.folder
}

const all = Object.assign({}, clean, ...Object.values(planted).map(({ files }) => files)) as Files
const found = violations(treeOf(all), 'app', 'components', 'lib')

describe('each dependency rule', () => {
  test.each(forbidden.map(({ name }) => name))('%s finds the violation planted for it', (name) => {
    const plant = planted[name]
    expect(plant, `tests/architecture/planted-dependencies.ts has no violation of ${name}`).toBeDefined()
    expect(found.filter(({ rule }) => rule === name).map(({ from }) => from)).toContain(plant?.by)
  })

  test('says nothing about the clean twin', () => {
    const twins = violations(treeOf(clean), 'app', 'components', 'lib')
    expect(twins).toEqual([])
  })

  test('has a message that teaches', () => {
    expect(forbidden.filter(({ comment }) => comment.length < 20)).toEqual([])
  })
})

test('the product keeps the rules', () => {
  const broken = violations(projectFolder, 'app', 'components', 'lib', 'prisma', 'tests')
  const words = new Map(forbidden.map(({ name, comment }) => [name, comment]))
  expect(broken.map(({ rule, from, to }) => `${from} → ${to}: ${words.get(rule)} (${rule})`)).toEqual([])
})
