import { Row, Rows } from '@/components/ui/rows'
import { kindLabels, type ImportKind } from '@/lib/imports/column.labels'
import { countOf, type Findings } from '@/lib/imports/finding.rules'
import { dayInWords, timeInWords } from '@/lib/kernel/dates'

type Brought = { id: string; kind: ImportKind; broughtAt: Date; appliedAt: Date | null; by: string; findings: Findings }

function outcome({ kind, appliedAt, findings }: Brought): string {
  if (appliedAt) return `${countOf(kind, findings.fresh)} came in`
  return findings.problems.length > 0 ? 'to be mended, nothing came in' : 'looked at, nothing came in yet'
}

/** Lists that were brought lately, each with what became of it. */
export function ImportRows({ imports, timeZone }: { imports: readonly Brought[]; timeZone: string }) {
  return (
    <Rows>
      {imports.map((one) => (
        <Row
          key={one.id}
          href={`/staff/imports/${one.id}`}
          title={`${kindLabels[one.kind].title}: ${outcome(one)}`}
          note={`${one.by}, ${dayInWords(one.broughtAt, timeZone)} at ${timeInWords(one.broughtAt, timeZone)}`}
        />
      ))}
    </Rows>
  )
}
