import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Details } from '@/components/ui/details'
import { Label } from '@/components/ui/field-parts'
import { Select } from '@/components/ui/inputs'
import { addressOf, showWords, sortWords, type Looking, type Show } from '@/lib/composing/looking.rules'
import { regions, workSettings } from '@/lib/people/work.labels'

type LookingFormProps = { path: string; looking: Looking; counts: Record<Show, number> }

/** Which interests are shown, as links with their counts, and what else they can be narrowed down to. It all is an address. */
export function LookingForm({ path, looking, counts }: LookingFormProps) {
  const narrowed = Boolean(looking.setting || looking.region || looking.first || looking.sort !== 'sent')
  const shows = (Object.keys(showWords) as Show[]).filter(
    (show) => counts[show] > 0 || show === looking.show || show === 'open',
  )
  return (
    <>
      <nav aria-label="Which to show">
        <ul className="flex flex-wrap gap-x-5 gap-y-0.5">
          {shows.map((show) => (
            <li key={show}>
              <a
                href={addressOf(path, looking, { show })}
                aria-current={show === looking.show ? 'page' : undefined}
                className="inline-flex min-h-target items-center text-ink decoration-edge aria-[current=page]:font-strong aria-[current=page]:decoration-2"
              >
                {showWords[show]}&nbsp;<span className="tabular-nums">({counts[show]})</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Details summary="Narrow down and sort" open={narrowed}>
        <form action={path} className="grid gap-4 wide:grid-cols-2">
          <input type="hidden" name="show" value={looking.show} />
          <Chooser name="setting" label="Setting" all="Every setting" options={workSettings} chosen={looking.setting} />
          <Chooser name="region" label="Region" all="Every region" options={regions} chosen={looking.region} />
          <Chooser name="sort" label="Order" options={sortWords} chosen={looking.sort} />
          <div className="self-end">
            <Choice type="checkbox" look="quiet" name="wish" value="first" defaultChecked={looking.first}>
              Only first wishes
            </Choice>
          </div>
          <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <Button type="submit" look="second" size="small">
              Show these
            </Button>
            {narrowed && (
              <a href={addressOf(path, { ...looking, setting: '', region: '', first: false, sort: 'sent' })}>
                Show all again
              </a>
            )}
          </p>
        </form>
      </Details>
    </>
  )
}

type ChooserProps = {
  name: string
  label: string
  all?: string
  options: Readonly<Record<string, string>>
  chosen: string
}

function Chooser({ name, label, all, options, chosen }: ChooserProps) {
  return (
    <div>
      <Label htmlFor={`look-${name}`}>{label}</Label>
      <Select id={`look-${name}`} name={name} defaultValue={chosen}>
        {all && <option value="">{all}</option>}
        {Object.entries(options).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </div>
  )
}
