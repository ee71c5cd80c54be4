import 'server-only'

const mostKept = 500
const names = new Map<string, string>()

/**
 * A name for each statement, under which PostgreSQL keeps it parsed and planned for as long as a connection lives. Lists of
 * many lengths make many texts, so after some hundreds a statement stays without a name and is planned each time.
 */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size >= mostKept) return ''
  const name = `s${names.size}`
  names.set(sql, name)
  return name
}
