import { notFound } from 'next/navigation'
import { formCookie } from '@/lib/access/cookies'
import type { Viewer } from '@/lib/access/actor'
import { currentViewer, requireViewer } from '@/lib/access/viewer'
import { formPage, type FormPage } from '@/lib/interests/form.queries'
import { isId } from '@/lib/kernel/ids'

/** The form of an address, for whoever holds it. A visitor is asked to sign in, whether or not there is such a form. */
export async function formHere(formId: string, now: Date): Promise<{ viewer: Viewer; form: FormPage }> {
  const viewer = await currentViewer()
  const form = isId(formId) ? await formPage(viewer, await formCookie(), formId, now) : null
  if (form) return { viewer, form }
  await requireViewer(isId(formId) ? `/interest/${formId}` : '/interest')
  notFound()
}
