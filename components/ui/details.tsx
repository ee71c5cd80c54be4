import type { ReactNode } from 'react'

type DetailsProps = { summary: ReactNode; open?: boolean | undefined; children: ReactNode }

export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details open={open}>
      <summary className="flex min-h-target items-center text-gum underline decoration-1 underline-offset-[0.2em] hover:text-gum-deep hover:decoration-2">
        {summary}
      </summary>
      <div className="mt-2 max-w-measure">{children}</div>
    </details>
  )
}
