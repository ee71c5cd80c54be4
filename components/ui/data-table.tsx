import clsx from 'clsx'
import { useId, type ReactNode } from 'react'

type DataTableProps = {
  caption: ReactNode
  captionHidden?: boolean | undefined
  /** The `<th scope="col">` cells. */
  head: ReactNode
  /** The `<tr>` rows; each starts with a `<th scope="row">`. Second lines are `<small>`. */
  children: ReactNode
}

/** A table that scrolls sideways in its own region, reachable by keyboard. */
export function DataTable({ caption, captionHidden, head, children }: DataTableProps) {
  const id = useId()
  return (
    <div role="region" aria-labelledby={id} tabIndex={0} className="overflow-x-auto">
      <table className="table">
        <caption
          id={id}
          className={clsx('text-left', captionHidden ? 'sr-only' : 'pb-3 font-serif text-head font-head')}
        >
          {caption}
        </caption>
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
