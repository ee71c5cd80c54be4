// The shape of files, as selectors for ESLint's no-restricted-syntax. A later block of a flat config replaces the
// options of an earlier one for the same file, so each kind of file gets one list, put together here.

const no = (selector, message) => ({ selector, message })

const serverOnly = no(
  'Program:not(:has(> ImportDeclaration[source.value="server-only"]))',
  "This file belongs to the server: import 'server-only' first, so that no browser bundle can take it in.",
)

const everybodyWaits = no(
  'CallExpression[callee.property.name="forEach"] > :function[async=true]',
  'Nobody waits for these. Use for … of with await, or Promise.all.',
)

const everywhere = [
  everybodyWaits,
  no('ExportAllDeclaration', 'No barrels: import from the file that has it.'),
  no('ImportDeclaration[source.value=/^[.][.]/]', "Use '@/…' across folders and './…' within one."),
  no('TSAsExpression TSTypeReference[typeName.name="Viewer"]', 'Only lib/access/viewer.ts issues a Viewer. Take one as a parameter.'),
  no('TSTypeAssertion TSTypeReference[typeName.name="Viewer"]', 'Only lib/access/viewer.ts issues a Viewer. Take one as a parameter.'),
  no('MemberExpression[property.name=/^[$](query|execute)RawUnsafe$/]', 'Write the SQL as a tagged template ($queryRaw`…`), so that values cannot become SQL.'),
  no('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'Text stays text. Nothing here is worth an injection.'),
  no('Property[key.name="dangerouslySetInnerHTML"]', 'Text stays text. Nothing here is worth an injection.'),
  no('AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]', 'Text stays text. Nothing here is worth an injection.'),
]

const product = [
  no('Property[key.name="include"]', 'Name the fields with select: include hands over whatever a table has, next month too.'),
  no('FunctionDeclaration[id.name=/^get[A-Z]/]', 'A query is called what it returns (sessionPage), not get….'),
  no(':matches(ClassDeclaration, FunctionDeclaration)[id.name=/(Service|Manager|Helper|Utils?)$/]', 'Say what it is in a word of the domain.'),
  no('JSXAttribute[name.name="style"]', 'The content security policy refuses inline style. Use a class.'),
  no('JSXOpeningElement[name.name=/^(script|style)$/]', 'The content security policy refuses inline script and style.'),
]

const noScript = no('JSXOpeningElement[name.name="script"]', 'The content security policy refuses inline script and style.')

const environment = [
  no('MemberExpression[object.name="process"][property.name="env"]', 'Settings are read and checked in lib/kernel/env.ts: use env().'),
  no('VariableDeclarator[init.name="process"]', 'Settings are read and checked in lib/kernel/env.ts: use env().'),
  no('ImportDeclaration[source.value=/^(node:)?process$/]', 'Settings are read and checked in lib/kernel/env.ts: use env().'),
]

const noInlineActions = [
  no('ExpressionStatement[directive="use server"]', 'Only an .actions.ts file makes server actions, out of commands.'),
]

const noDefault = [no('ExportDefaultDeclaration', 'Export it by its name. Only Next and tools want a default.')]

const noClock = [
  no('CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'The time is a parameter: take now.'),
  no('NewExpression[callee.name="Date"][arguments.length=0]', 'The time is a parameter: take now.'),
  no('MemberExpression[object.name="Temporal"][property.name="Now"]', 'The time is a parameter: take now.'),
]

const noChance = [
  no('CallExpression[callee.object.name="Math"][callee.property.name="random"]', 'A rule gives the same answer each time. Take what is random as a parameter.'),
  no('CallExpression[callee.name="fetch"]', 'A rule asks nobody. Take what it needs as a parameter.'),
]

const actionFile = [
  no('Program:not([body.0.directive="use server"])', "An actions file begins with 'use server'."),
  no('Program > :not(ImportDeclaration, ExportNamedDeclaration, ExpressionStatement)', 'An actions file exports actions and has nothing else.'),
  no('ExpressionStatement:not([directive="use server"])', 'An actions file exports actions and has nothing else.'),
  no('ExportNamedDeclaration:not([declaration.type="VariableDeclaration"])', 'An actions file exports nothing but const xAction = action(x).'),
  no('ExportNamedDeclaration VariableDeclaration:not([kind="const"])', 'An actions file exports nothing but const xAction = action(x).'),
  no('ExportNamedDeclaration > VariableDeclaration > VariableDeclarator:not([init.type="CallExpression"][init.callee.name="action"])', 'An actions file exports nothing but const xAction = action(x).'),
  no('ExportNamedDeclaration > VariableDeclaration > VariableDeclarator:not([id.name=/Action$/])', 'An action is called after its command: checkInAction.'),
]

const typeOfFirst = 'params.0.typeAnnotation.typeAnnotation'
const takesViewer = `:matches([${typeOfFirst}.typeName.name="Viewer"], [${typeOfFirst}.types.0.typeName.name="Viewer"])`
const viewerFirst = 'The first parameter of a query is the viewer (viewer: Viewer), whose scope it reads through.'

const queriesFile = [
  serverOnly,
  no(`ExportNamedDeclaration > FunctionDeclaration:not(${takesViewer})`, viewerFirst),
  no(`ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression:not(${takesViewer})`, viewerFirst),
  no(`ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > FunctionExpression:not(${takesViewer})`, viewerFirst),
  no(`ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > CallExpression > :function:not(${takesViewer})`, viewerFirst),
]

const common = [...everywhere, ...product, ...environment, ...noDefault]

/** The list for each kind of file. */
export const shapes = {
  product: [...common, ...noInlineActions],
  nextFile: [...everywhere, ...product, ...environment, ...noInlineActions],
  pure: [...common, ...noInlineActions, ...noClock, ...noChance],
  queries: [...common, ...noInlineActions, ...queriesFile],
  command: [...common, ...noInlineActions, ...noClock, serverOnly],
  actions: [...common, ...actionFile],
  // What the page of components answers with: no act of the product.
  looseActions: common,
  // A mail has no content security policy, and mail programs know only inline style.
  letter: [...everywhere, ...product.filter(({ selector }) => !selector.includes('style')), noScript, ...environment, ...noInlineActions, ...noDefault],
  environment: [...everywhere, ...product, ...noDefault, ...noInlineActions],
  issuer: common.filter(({ selector }) => !selector.includes('"Viewer"')),
  besides: everywhere,
}
