import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** Suffixes that say what a file of a feature is. */
export const roles = ['schema', 'rules', 'policy', 'labels', 'scope', 'queries', 'writes', 'command', 'actions', 'letter']

/** Files without a suffix: the kernel, the post and the processes, and what signs people in. */
const withoutRole = [/^lib\/(kernel|mail|processes)\//, /^lib\/access\/(actor|viewer|cookies|secrets|browser|sealed-sign-in|sign-in-row)\.ts$/]

const longest = 250

const written = /\.(ts|tsx|mjs|cjs|css|prisma)$/
// The tool keeps the whole schema beside each migration.
const skipped = /^(node_modules|prisma\/(generated|migrations)|\.next[^/]*|\.data|\.git|next-env\.d\.ts|test-results|playwright-report)(\/|$)/

/** Every source file of a tree, as paths from its root. */
export function sourceFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = folder ? `${folder}/${name}` : name
    if (skipped.test(path)) return []
    return statSync(join(root, path)).isDirectory() ? sourceFiles(root, path) : written.test(name) ? [path] : []
  })
}

function lines(text: string): number {
  return text.split('\n').length - 1
}

/** Half of the files have fewer lines than this. */
export function medianSize(root: string): number {
  const sizes = sourceFiles(root).map((path) => lines(readFileSync(join(root, path), 'utf8'))).sort((one, other) => one - other)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}

/** What is wrong with a file by its path and text: its name, its size, or something left undone or unsaid. */
export function faultsOf(path: string, text: string): string[] {
  const faults: string[] = []
  if (lines(text) > longest) faults.push(`${path} has ${lines(text)} lines; ${longest} is the wall. Split it by concept.`)
  if (/\b(TO)DO\b|\b(FIX)ME\b|\bX{3}\b/.test(text)) faults.push(`${path} leaves something undone: do it or file it.`)
  const name = path.split('/').at(-1) ?? ''
  if (!/^[a-z0-9.[\]-]+$/.test(name)) faults.push(`${path} is not called in kebab-case.`)
  if (/^(src|utils|helpers|services|types|hooks|common)$|\/(utils|helpers|services|types|hooks|common)\//.test(path)) {
    faults.push(`${path} lies in a folder that says nothing. Name the folder after its feature.`)
  }
  if (path.startsWith('lib/') && !withoutRole.some((allowed) => allowed.test(path))) {
    const role = name.split('.').slice(1, -1).join('.')
    if (!roles.includes(role)) faults.push(`${path} has no known role: lib/<feature>/<concept>.<${roles.join('|')}>.ts`)
  }
  return [...faults, ...undocumented(path, text)]
}

/** Exported rules, policies, commands, queries and scopes without a sentence above them that says what holds. */
export function undocumented(path: string, text: string): string[] {
  if (!/^lib\/[^/]+\/[^/]+\.(rules|policy|command|queries|scope)\.ts$/.test(path)) return []
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return source.statements.filter(isExported).flatMap((statement) => {
    const name = nameOfAct(statement)
    return name && !hasSentence(statement) ? [`${path}: ${name} needs one sentence above it that says what holds`] : []
  })
}

function isExported(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && !!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
}

// A number or a list says what it is by its name; what computes does not.
function nameOfAct(statement: ts.Statement): string | undefined {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text
  if (!ts.isVariableStatement(statement)) return undefined
  const computing = statement.declarationList.declarations.find(
    ({ initializer }) => initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer) || ts.isCallExpression(initializer)),
  )
  return computing?.name.getText()
}

function hasSentence(statement: ts.Statement): boolean {
  const comment = ts.getJSDocCommentsAndTags(statement).find(ts.isJSDoc)
  const words = typeof comment?.comment === 'string' ? comment.comment.trim() : ''
  return words.length >= 15 && words.endsWith('.') && !comment?.tags
}
