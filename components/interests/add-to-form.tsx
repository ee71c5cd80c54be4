import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'

type AddToFormProps = { form: { id: string; sent: boolean }; slug: string; name: string }

/** One form names several communities, so a second one is not begun beside it. */
export function AddToForm({ form, slug, name }: AddToFormProps) {
  const then = form.sent ? '&then=check' : ''
  return (
    <Empty
      title={form.sent ? 'You have sent us a form already.' : 'You have begun a form already.'}
      actions={<ButtonLink href={`/interest/${form.id}/communities?add=${slug}${then}`}>Add {name} to it</ButtonLink>}
    >
      One form can name several communities, in your order. What you wrote stays as it is.
    </Empty>
  )
}
