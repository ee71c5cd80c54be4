import type { ReactNode } from 'react'

type IconProps = { className?: string | undefined }
type DrawingProps = IconProps & { box: number; width: number; size?: number; children: ReactNode }

/** Every icon stands beside words, so none is read out. */
function Drawing({ box, width, size = box, className, children }: DrawingProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${box} ${box}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      {children}
    </svg>
  )
}

export function MarkIcon({ className }: IconProps) {
  return (
    <Drawing box={26} width={4} className={className}>
      <path d="M19.9 5.4A10 10 0 1 0 23 13" />
    </Drawing>
  )
}

export function LeaveIcon({ className }: IconProps) {
  return (
    <Drawing box={18} width={1.75} className={className}>
      <path d="M7 2.5H3v13h4M7.5 9H16M12.5 5.5 16 9l-3.5 3.5" />
    </Drawing>
  )
}

export function ErrorIcon({ className }: IconProps) {
  return (
    <Drawing box={20} width={1.8} className={className}>
      <circle cx="10" cy="10" r="8" />
      <path d="M10 5.8v5M10 13.9v.2" />
    </Drawing>
  )
}

export function LockIcon({ className }: IconProps) {
  return (
    <Drawing box={20} width={1.6} className={className}>
      <rect x="4" y="9" width="12" height="8" rx="1.5" />
      <path d="M6.8 9V6.5a3.2 3.2 0 0 1 6.4 0V9" />
    </Drawing>
  )
}

const domains = {
  leaf: <path d="M15 26V13M15 17c-1-5-4.5-7.5-9-8 .2 5 3.5 8.5 9 8ZM15 13c.3-4.5 3.5-8 8.5-9 .6 5.5-3 9-8.5 9Z" />,
  target: (
    <>
      <circle cx="15" cy="15" r="3" />
      <path d="M22 12a7.6 7.6 0 1 0 .2 5.5M25.5 9a12.2 12.2 0 1 0 0 12" />
    </>
  ),
  book: <path d="M15 8.5C12.5 6.5 9 5.8 4 6v16c5-.2 8.5.5 11 2.5 2.5-2 6-2.7 11-2.5V6c-5-.2-8.5.5-11 2.5ZM15 8.5v16" />,
  hills: (
    <>
      <path d="M3 21c4-5 7-5 11-1s8 3 13-3M3 26c4-3 7-3 11-1s8 2 13-1" />
      <circle cx="20" cy="8.5" r="4" />
    </>
  ),
}

export type DomainIconName = keyof typeof domains

export function DomainIcon({ name, size = 30, className }: IconProps & { name: DomainIconName; size?: number }) {
  return (
    <Drawing box={30} width={2.25} size={size} className={className}>
      {domains[name]}
    </Drawing>
  )
}
