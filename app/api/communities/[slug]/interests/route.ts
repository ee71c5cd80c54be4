import { exportInterestsAction } from '@/lib/composing/composing.actions'
import { fileHeader, fileRow } from '@/lib/composing/interests-file.rules'
import { csvFile } from '@/lib/kernel/csv'
import { untouched } from '@/lib/kernel/outcome'

type Asked = { params: Promise<{ slug: string }> }

/** The interests of a community as a file, for staff who have just signed in. It is asked for by a button, because it is written down. */
export async function POST(_request: Request, { params }: Asked): Promise<Response> {
  const { slug } = await params
  const form = new FormData()
  form.set('slug', slug)
  const { outcome } = await exportInterestsAction(untouched, form)
  if (outcome?.kind === 'refused') {
    const location = `/staff/communities/${encodeURIComponent(slug)}/compose/file?failed=yes`
    return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
  }
  if (outcome?.kind !== 'done') return new Response(null, { status: 404 })
  const { rows, ...about } = outcome.data
  return new Response(csvFile(fileHeader, rows.map((row) => fileRow(row, about))), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="interests.csv"',
      'cache-control': 'no-store',
    },
  })
}
