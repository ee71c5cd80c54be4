import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { countOf } from '@/lib/imports/finding.rules'
import { applyFileAction, discardFileAction } from '@/lib/imports/imports.actions'
import type { ImportKind } from '@/lib/imports/column.labels'

type ApplyProps = { importId: string; kind: ImportKind; fresh: number }

/** Brings the whole list in, or nothing of it. */
export function ApplyForm({ importId, kind, fresh }: ApplyProps) {
  return (
    <CommandForm action={applyFileAction}>
      <FormErrors />
      <input type="hidden" name="importId" value={importId} />
      <SubmitButton working="Bringing it in">Bring in {countOf(kind, fresh)}</SubmitButton>
    </CommandForm>
  )
}

/** Removes the file, whose content nobody needs any more. */
export function DiscardForm({ importId }: { importId: string }) {
  return (
    <CommandForm action={discardFileAction}>
      <FormErrors />
      <input type="hidden" name="importId" value={importId} />
      <SubmitButton look="second" working="Putting it away">
        Put this list away
      </SubmitButton>
    </CommandForm>
  )
}
