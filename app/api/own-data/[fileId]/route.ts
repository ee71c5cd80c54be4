import { currentViewer } from '@/lib/access/viewer'
import { isId } from '@/lib/kernel/ids'
import { copyToFetch } from '@/lib/own-data/my-copies.queries'

type Asked = { params: Promise<{ fileId: string }> }

/** A copy of everything, for its owner alone, moments after she signed in; otherwise on to signing in again. */
export async function GET(_request: Request, { params }: Asked): Promise<Response> {
  const { fileId } = await params
  const viewer = await currentViewer()
  const copy = isId(fileId) ? await copyToFetch(viewer, fileId, new Date()) : null
  if (copy === null) return new Response(null, { status: 404 })
  if (!(copy instanceof Uint8Array)) {
    const location = `/sign-in?again=yes&to=${encodeURIComponent('/account/kept/copy')}`
    return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
  }
  return new Response(new Uint8Array(copy), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="copy.zip"',
      'content-length': String(copy.byteLength),
      'cache-control': 'no-store',
    },
  })
}
