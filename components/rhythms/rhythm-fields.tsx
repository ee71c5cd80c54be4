import { CheckField, ChoiceField } from '@/components/forms/choice-field'
import { Field, SelectField } from '@/components/forms/field'
import { frequencies, frequencyLabels, patternFrequencies, weekdays, weeksOfMonth } from '@/lib/rhythms/rhythm.labels'

export type Defaults = Record<string, string | string[]>

const one = (defaults: Defaults, name: string) => [defaults[name] ?? ''].flat()[0] ?? ''
const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)

export function DayOptions() {
  return (
    <>
      <option value="">Choose one</option>
      {weekdays.map((day, index) => (
        <option key={day} value={index + 1}>
          {day}
        </option>
      ))}
    </>
  )
}

export function WeekOptions() {
  return (
    <>
      <option value="">Not by the month</option>
      {Object.entries(weeksOfMonth).map(([value, word]) => (
        <option key={value} value={value}>
          {capital(word)} in the month
        </option>
      ))}
    </>
  )
}

/** How many sessions, how long, how often and when. */
export function RhythmFields({ defaults, byHand = true }: { defaults: Defaults; byHand?: boolean }) {
  const value = (name: string) => one(defaults, name)
  return (
    <div className="space-y-7">
      <div className="grid gap-7 wide:grid-cols-3">
        <Field name="number" type="number" inputMode="numeric" min={1} max={60} label="How many sessions" defaultValue={value('number')} />
        <Field name="minutes" type="number" inputMode="numeric" min={15} max={480} step={5} label="Minutes each" defaultValue={value('minutes')} />
        <Field
          name="minimumAttendance"
          type="number"
          inputMode="numeric"
          min={0}
          max={60}
          label="Come to at least"
          defaultValue={value('minimumAttendance')}
        />
      </div>
      <div className="grid gap-7 wide:grid-cols-3">
        <SelectField name="frequency" label="How often" defaultValue={value('frequency')}>
          {frequencies
            .filter((name) => byHand || name !== 'by_hand')
            .map((name) => (
              <option key={name} value={name}>
                {frequencyLabels[name]}
              </option>
            ))}
        </SelectField>
        <SelectField name="weekday" label="Day" defaultValue={value('weekday')}>
          <DayOptions />
        </SelectField>
        <SelectField name="weekOfMonth" label="Which week, for once a month" defaultValue={value('weekOfMonth')}>
          <WeekOptions />
        </SelectField>
      </div>
      <Field name="startsAtTime" type="time" label="Begins at" hint="The time on the wall. It stays the same when the clocks change." short defaultValue={value('startsAtTime')} />
    </div>
  )
}

/** From when, and what the dates keep clear of. */
export function KeepClearFields({ defaults }: { defaults: Defaults }) {
  return (
    <div className="space-y-7">
      <Field
        name="firstOn"
        type="date"
        label="From"
        hint="The first session is on this day or the next one that fits."
        short
        defaultValue={one(defaults, 'firstOn')}
      />
      <CheckField name="avoidsSchoolHolidays" defaultChecked={defaults['avoidsSchoolHolidays'] === 'on'} note="Public holidays in Victoria are always left out.">
        Leave out the school holidays
      </CheckField>
      <Field
        name="localHolidayOn"
        type="date"
        label="A council’s own holiday instead of Melbourne Cup Day"
        hint="Only outside metropolitan Melbourne, where the council keeps another day."
        optional
        short
        defaultValue={one(defaults, 'localHolidayOn')}
      />
    </div>
  )
}

type SpanProps = { legend: string; names: readonly [string, string]; type?: 'number' | 'time'; defaults: Defaults }

function Span({ legend, names: [from, to], type = 'number', defaults }: SpanProps) {
  return (
    <fieldset>
      <legend className="leading-[1.35] font-strong">{legend}</legend>
      <div className="mt-1 grid max-w-field grid-cols-2 gap-4 text-note">
        <Field name={from} type={type} label="From" optional defaultValue={one(defaults, from)} />
        <Field name={to} type={type} label="To" optional defaultValue={one(defaults, to)} />
      </div>
    </fieldset>
  )
}

/** What the group may choose itself. What is left empty is fixed. */
export function RangeFields({ defaults }: { defaults: Defaults }) {
  return (
    <div className="space-y-7">
      <Span legend="Number of sessions" names={['numberFrom', 'numberTo']} defaults={defaults} />
      <Span legend="Minutes each" names={['minutesFrom', 'minutesTo']} defaults={defaults} />
      <Span legend="Come to at least" names={['minimumFrom', 'minimumTo']} defaults={defaults} />
      <Span legend="Begins between" names={['timeFrom', 'timeTo']} type="time" defaults={defaults} />
      <ChoiceField
        name="weekdays"
        legend="Days to choose from"
        several
        look="quiet"
        columns={2}
        defaultValue={[defaults['weekdays'] ?? []].flat()}
        options={weekdays.map((label, index) => ({ value: String(index + 1), label }))}
      />
      <ChoiceField
        name="frequencies"
        legend="How often, to choose from"
        several
        look="quiet"
        columns={2}
        defaultValue={[defaults['frequencies'] ?? []].flat()}
        options={patternFrequencies.map((name) => ({ value: name, label: frequencyLabels[name] }))}
      />
    </div>
  )
}
