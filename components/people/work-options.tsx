import { regions, workSettings } from '@/lib/people/work.labels'

/** The options of a choice between settings, or between regions; none is chosen at the start. */
export function WorkOptions({ of }: { of: 'settings' | 'regions' }) {
  return (
    <>
      <option value="">Choose one</option>
      {Object.entries(of === 'settings' ? workSettings : regions).map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  )
}
