import reactHooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'
import { shapes } from './tests/architecture/shapes.mjs'

const syntax = (files, list) => ({ files, rules: { 'no-restricted-syntax': ['error', ...list] } })
const nextFiles = '{page,layout,template,default,error,global-error,not-found,loading,manifest,robots,sitemap}'

export default ts.config(
  { ignores: ['node_modules/', '.next*/', '.data/', 'prisma/generated/', 'next-env.d.ts', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', 250],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'next/link', message: 'Pages are private: a plain <a> keeps none of them in a client cache.' },
            { name: 'next/script', message: 'No scripts but our own bundles: the content security policy refuses them.' },
            { name: 'next/router', message: 'Navigate with a plain <a> or a form.' },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { args: 'all', argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A listener may be asynchronous; what nobody waits for by mistake is found by no-floating-promises.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // Promises of a fixed value stand in for a load where a command has nothing to load.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // Vitest's own matchers are of type any.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  { files: ['{app,components}/**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  { files: ['{app,components}/**', 'lib/!(processes)/**'], rules: { 'no-console': 'error' } },
  syntax(['{app,components,lib}/**/*.{ts,tsx}'], shapes.product),
  syntax([`app/**/${nextFiles}.{ts,tsx}`], shapes.nextFile),
  syntax(['lib/*/*.{schema,rules,policy,labels}.ts', 'lib/access/actor.ts', 'lib/kernel/{decision,outcome,dates}.ts'], shapes.pure),
  syntax(['lib/*/*.queries.ts'], shapes.queries),
  syntax(['lib/*/*.{command,writes}.ts'], shapes.command),
  syntax(['lib/*/*.actions.ts'], shapes.actions),
  syntax(['app/dev/**/*.actions.ts'], shapes.looseActions),
  syntax(['lib/*/*.letter.tsx', 'lib/mail/*.tsx'], shapes.letter),
  syntax(['lib/kernel/env.ts', 'lib/processes/**/*.ts'], shapes.environment),
  syntax(['lib/access/viewer.ts'], shapes.issuer),
  syntax(['tests/**/*.{ts,tsx}', 'prisma/*.ts', '*.config.ts'], shapes.besides),
)
