import { currentViewer } from '@/lib/access/viewer'
import { columnsOf } from '@/lib/imports/column.labels'
import { mayBringLists } from '@/lib/imports/import.policy'
import { importKinds } from '@/lib/imports/import.schema'
import { csvFile } from '@/lib/kernel/csv'

type Asked = { params: Promise<{ kind: string }> }

/** A list to begin with: the columns of its kind, and one row as an example. */
export async function GET(_request: Request, { params }: Asked): Promise<Response> {
  const asked = (await params).kind
  const kind = importKinds.find((one) => one === asked)
  if (!kind || !mayBringLists(await currentViewer()).allowed) return new Response(null, { status: 404 })
  const columns = columnsOf[kind]
  return new Response(
    csvFile(
      columns.map(({ title }) => title),
      [columns.map(({ example }) => example)],
    ),
    {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${kind}.csv"`,
        'cache-control': 'no-store',
      },
    },
  )
}
