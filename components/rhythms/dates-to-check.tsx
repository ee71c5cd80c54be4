import { Field } from '@/components/forms/field'
import { Notice } from '@/components/ui/notice'
import type { Preview } from '@/lib/rhythms/preview.rules'

/** A date for each session that can be moved, with what to know about it. */
export function DatesToCheck({ preview, time }: { preview: Preview; time: string }) {
  const { rows, leftOut, begun } = preview
  return (
    <>
      {begun > 0 && (
        <p className="mb-5 max-w-measure">
          {begun === 1 ? 'Session 1 has begun and stays as it is.' : `Sessions 1 to ${begun} have begun and stay as they are.`}
        </p>
      )}
      <ol className="max-w-measure">
        {rows.map(({ number, day, words, remarks }) => (
          <li key={number} className="border-t border-line py-4 first:border-t-0 first:pt-0">
            <Field
              name={`day.${number}`}
              type="date"
              label={`Session ${number}`}
              hint={[day && `${words}, ${time}.`, ...remarks].filter(Boolean).join(' ')}
              short
              defaultValue={day}
            />
          </li>
        ))}
      </ol>
      {leftOut.length > 0 && (
        <Notice look="plain" opening="Left out:" className="mt-6 max-w-measure">
          <ul className="mt-1">
            {leftOut.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}

/** The dates as they would be, to be read. */
export function DatesToRead({ rows, time }: { rows: Preview['rows']; time: string }) {
  return (
    <ol className="max-w-measure">
      {rows.map(({ number, words, remarks }) => (
        <li key={number} className="border-t border-line py-3 first:border-t-0 first:pt-0">
          <p className="font-strong">
            {number}. {words}, {time}
          </p>
          {remarks.map((remark) => (
            <p key={remark} className="text-note text-ink-soft">
              {remark}
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}
