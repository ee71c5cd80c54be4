import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export const projectFolder = resolve(import.meta.dirname, '../..')

export type Files = Record<string, string>

const settings = {
  compilerOptions: { module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx', target: 'ES2023', strict: true, skipLibCheck: true, types: ['node', 'react'], paths: { '@/*': ['./*'] } },
  include: ['**/*.ts', '**/*.tsx'],
}

/** A small project of these files outside the real tree, with the real packages; `remove` leaves nothing of it. */
export function plantedTree(files: Files): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'))
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of Object.entries({ 'tsconfig.json': JSON.stringify(settings), 'package.json': '{"type":"module"}', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
