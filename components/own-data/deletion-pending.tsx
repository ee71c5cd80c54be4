import { Notice } from '@/components/ui/notice'
import { dayInWords } from '@/lib/kernel/dates'

/** Says that the account will be deleted, and where that is undone. */
export function DeletionPending({ deletion, className }: { deletion: { dueAt: Date } | null; className?: string }) {
  if (!deletion) return null
  return (
    <Notice
      opening={`Your account will be deleted on ${dayInWords(deletion.dueAt, 'Australia/Melbourne')}.`}
      className={className}
    >
      <a href="/account/delete">See it, or keep your account</a>
    </Notice>
  )
}
