import { Details } from '@/components/ui/details'
import { columnsOf, kindLabels } from '@/lib/imports/column.labels'
import { importKinds } from '@/lib/imports/import.schema'

/** A file to begin with for each kind of list, and what goes into its columns. */
export function Templates() {
  return (
    <ul className="max-w-measure">
      {importKinds.map((kind) => (
        <li key={kind} className="border-t border-line py-3 first:border-t-0 first:pt-0">
          <p className="font-strong">{kindLabels[kind].title}</p>
          <a href={`/api/import-templates/${kind}`} className="inline-flex min-h-target items-center" download>
            Download {kind}.csv
          </a>
          <Details
            summary={
              <span>
                Its columns<span className="sr-only"> in a list of {kindLabels[kind].several}</span>
              </span>
            }
          >
            <dl className="space-y-2">
              {columnsOf[kind].map(({ key, title, says, required }) => (
                <div key={key}>
                  <dt className="font-name">
                    {title}
                    {required ? '' : ' (optional)'}
                  </dt>
                  <dd className="text-note text-ink-soft">{says}</dd>
                </div>
              ))}
            </dl>
          </Details>
        </li>
      ))}
    </ul>
  )
}
