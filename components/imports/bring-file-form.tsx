import { ChoiceField } from '@/components/forms/choice-field'
import { CommandForm } from '@/components/forms/command-form'
import { FileField } from '@/components/forms/file-field'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { kindLabels, type ImportKind } from '@/lib/imports/column.labels'
import { importKinds } from '@/lib/imports/import.schema'
import { bringFileAction } from '@/lib/imports/imports.actions'

function option(kind: ImportKind) {
  const { title, note } = kindLabels[kind]
  return { value: kind, label: title, note }
}

/** Brings a list, which is looked at before anything comes in. */
export function BringFileForm() {
  return (
    <CommandForm action={bringFileAction} className="max-w-measure">
      <IdempotencyKey />
      <FormErrors />
      <div className="space-y-7">
        <ChoiceField name="kind" legend="What is the list about?" options={importKinds.map(option)} />
        <FileField
          name="file"
          label="The list, as a CSV file"
          hint="As a spreadsheet saves it: up to 5,000 rows and 2.8 MB. A workbook (.xlsx) has to be saved as CSV first."
          accept=".csv,.tsv,.txt,text/csv"
        />
        <SubmitButton working="Reading the list">See what is in it</SubmitButton>
      </div>
    </CommandForm>
  )
}
