import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { ESLint } from 'eslint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clean, planted, type Plant } from './planted-shapes'
import { plantedTree, projectFolder } from './planted-tree'
import { shapes } from './shapes.mjs'

const removals: (() => void)[] = []
afterAll(() => removals.forEach((remove) => remove()))

/** What the project's own configuration says about a folder that has only these files, by path. */
async function complaints(files: Record<string, string>): Promise<Map<string, string[]>> {
  const { folder, remove } = plantedTree(files)
  removals.push(remove)
  for (const file of ['eslint.config.mjs', 'tests/architecture/shapes.mjs']) cpSync(join(projectFolder, file), join(folder, file))
  const results = await new ESLint({ cwd: folder }).lintFiles(['**/*.{ts,tsx}'])
  return new Map(results.map(({ filePath, messages }) => [filePath.slice(folder.length + 1), messages.map(({ message }) => message)]))
}

// Plants for the same path go to trees of their own.
function inTrees(plants: Plant[]): Plant[][] {
  const trees: Plant[][] = []
  for (const plant of plants) {
    const tree = trees.find((others) => others.every(({ path }) => path !== plant.path))
    if (tree) tree.push(plant)
    else trees.push([plant])
  }
  return trees
}

describe('each rule on the shape of files', () => {
  const said = new Map<Plant, string[]>()

  beforeAll(async () => {
    for (const tree of inTrees(planted)) {
      const found = await complaints({ ...clean, ...Object.fromEntries(tree.map(({ path, text }) => [path, text])) })
      for (const plant of tree) said.set(plant, found.get(plant.path) ?? [])
    }
  }, 180_000)

  test.each(planted.map((plant, at) => ({ ...plant, plant, at })))('$at: "$says" in $path', ({ plant }) => {
    expect(said.get(plant)).toContainEqual(expect.stringContaining(plant.says))
  })

  test('has a planted violation', () => {
    const messages = [...new Set(Object.values(shapes).flatMap((list) => list.map(({ message }) => message)))]
    expect(messages.filter((message) => !planted.some(({ says }) => message.includes(says)))).toEqual([])
  })

  test('says nothing about the clean twin', async () => {
    const found = await complaints(clean)
    expect([...found].filter(([, messages]) => messages.length > 0)).toEqual([])
    expect(found.size).toBe(Object.keys(clean).length)
  })
})
