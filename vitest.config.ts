import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^server-only$/, replacement: here('./tests/setup/nothing.ts') },
      { find: /^@\//, replacement: here('./') },
    ],
  },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,architecture}/**/*.test.ts', 'tests/authorization/*.test.ts'],
          setupFiles: ['tests/setup/quiet-console.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/setup/template-database.ts'],
          setupFiles: ['tests/setup/quiet-console.ts', 'tests/setup/own-database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        // On the production build: `npm run build` first.
        extends: true,
        test: {
          name: 'walk',
          include: ['tests/authorization/walk/*.test.ts'],
          globalSetup: ['tests/setup/template-database.ts'],
          setupFiles: ['tests/setup/quiet-console.ts', 'tests/setup/own-database.ts'],
          testTimeout: 120_000,
        },
      },
      {
        // On the production build too. One after the other, since each kills what the others would need.
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/*.test.ts'],
          globalSetup: ['tests/setup/template-database.ts'],
          setupFiles: ['tests/setup/quiet-console.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
})
