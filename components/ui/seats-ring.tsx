const seats = [
  'M182.2 48.6A122 122 0 0 1 206.1 53.4',
  'M227.7 62.5A122 122 0 0 1 247.9 76.1',
  'M286.8 134.8A122 122 0 0 1 291.5 158.7',
  'M291.4 182.2A122 122 0 0 1 286.6 206.1',
  'M277.5 227.7A122 122 0 0 1 263.9 247.9',
  'M247.2 264.4A122 122 0 0 1 226.9 277.9',
  'M205.2 286.8A122 122 0 0 1 181.3 291.5',
  'M157.8 291.4A122 122 0 0 1 133.9 286.6',
  'M112.3 277.5A122 122 0 0 1 92.1 263.9',
  'M75.6 247.2A122 122 0 0 1 62.1 226.9',
  'M53.2 205.2A122 122 0 0 1 48.5 181.3',
  'M48.6 157.8A122 122 0 0 1 53.4 133.9',
  'M62.5 112.3A122 122 0 0 1 76.1 92.1',
  'M92.8 75.6A122 122 0 0 1 113.1 62.1',
  'M134.8 53.2A122 122 0 0 1 158.7 48.5',
]

/** Sixteen seats in a ring, one of them pulled out for you. Decoration: it counts nothing. */
export function SeatsRing({ className }: { className?: string | undefined }) {
  return (
    <svg
      viewBox="0 0 340 340"
      fill="none"
      stroke="currentColor"
      strokeWidth="15"
      strokeLinecap="round"
      aria-hidden="true"
      className={className}
    >
      <path d={seats.join('')} opacity=".22" />
      <path d="M289.5 76.1A152 152 0 0 1 303 96.4" className="stroke-gum" />
    </svg>
  )
}
