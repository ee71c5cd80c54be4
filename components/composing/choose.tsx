'use client'

import clsx from 'clsx'
import { useRouter } from 'next/navigation'
import { useEffect, useState, type MouseEvent } from 'react'
import { CommandForm } from '@/components/forms/command-form'
import { Field, SelectField } from '@/components/forms/field'
import { useFormInContext } from '@/components/forms/form-context'
import { FormErrors } from '@/components/forms/form-errors'
import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { LockIcon } from '@/components/ui/icons'
import { LinkButton } from '@/components/ui/text-link'
import { choosePlacingAction } from '@/lib/composing/composing.actions'
import { choices } from '@/lib/composing/placing.labels'
import type { PlacingChoice } from '@/prisma/generated/enums'

export type Lists = {
  reasons: readonly { id: string; words: string }[]
  others: readonly { id: string; name: string }[]
}

export type ChooseProps = {
  interestId: string
  version: number
  name: string
  choice: PlacingChoice | null
  reasonId: string | null
  otherCommunityId: string | null
  waitingReason: string | null
  keptApart: boolean
  lists: Lists
}

const order = ['offer', 'waiting', 'another', 'not_this_time'] as const
type Asked = Exclude<PlacingChoice, 'offer'>

/** The four choices for one interest, each one press. What else a choice needs is asked when it is pressed. */
export function Choose(props: ChooseProps) {
  return (
    <CommandForm action={choosePlacingAction} className="mt-2.5">
      <Choices {...props} />
    </CommandForm>
  )
}

function Choices(props: ChooseProps) {
  const { interestId, version, name, choice, keptApart } = props
  const { outcome, errors, typed, pending } = useFormInContext()
  const router = useRouter()
  const [pressed, setPressed] = useState<{ at: number; what: Asked } | null>(null)

  // A refusal too: it says that somebody chose otherwise, and what was chosen is shown with it.
  useEffect(() => {
    if (outcome && outcome.kind !== 'invalid') router.refresh()
  }, [outcome, router])

  function press(event: MouseEvent, what: PlacingChoice) {
    if (what !== 'another' && what !== 'not_this_time') return
    event.preventDefault()
    setPressed({ at: version, what })
  }

  const refused = Object.keys(errors).length > 0 ? (typed['choice']?.[0] as Asked | undefined) : undefined
  const asked = pressed?.at === version ? pressed.what : refused
  return (
    <>
      <input type="hidden" name="interestId" value={interestId} />
      <input type="hidden" name="version" value={version} />
      <FormErrors />
      <div
        role="group"
        aria-label={`Choice for ${name}`}
        aria-busy={pending || undefined}
        className="flex flex-wrap gap-x-5 gap-y-0.5"
      >
        {order.map((value) =>
          value === 'offer' && keptApart && choice !== 'offer' ? (
            <span key={value} className="inline-flex min-h-target items-center gap-2 text-ink-soft">
              <LockIcon /> Can’t be offered
            </span>
          ) : (
            <Pick key={value} value={value} chosen={choice === value} onClick={(event) => press(event, value)} />
          ),
        )}
        {choice && (
          <LinkButton type="submit" name="choice" value="undecided" tone="ink" className="text-note">
            Undo<span className="sr-only"> the choice for {name}</span>
          </LinkButton>
        )}
      </div>
      {asked ? <More {...props} about={asked} /> : choice && choice !== 'offer' && <Later {...props} about={choice} />}
    </>
  )
}

type PickProps = { value: PlacingChoice; chosen: boolean; onClick: (event: MouseEvent) => void }

function Pick({ value, chosen, onClick }: PickProps) {
  return (
    <button
      type="submit"
      name="choice"
      value={value}
      aria-pressed={chosen}
      onClick={onClick}
      className="group inline-flex min-h-target items-center gap-2.5 rounded-control text-left hover:text-gum-deep print:hidden"
    >
      <span
        aria-hidden="true"
        className={clsx(
          'size-5.5 rounded-full bg-raised',
          chosen ? 'border-7 border-gum' : 'border border-edge group-hover:border-2 group-hover:border-gum',
        )}
      />
      <span className={clsx(chosen && 'font-strong')}>{choices[value]}</span>
    </button>
  )
}

const later: Record<Asked, string> = {
  waiting: 'Say why, or change it',
  another: 'Choose a different community',
  not_this_time: 'Choose a different reason',
}

function Later(props: ChooseProps & { about: Asked }) {
  return (
    <Details key={props.version} summary={later[props.about]}>
      <More {...props} />
    </Details>
  )
}

const save: Record<Asked, string> = { waiting: 'Keep this', another: 'Suggest this one', not_this_time: 'Choose this' }

function More({ about, lists, reasonId, otherCommunityId, waitingReason, name }: ChooseProps & { about: Asked }) {
  return (
    <div className="mt-2 flex flex-wrap items-end gap-x-4 gap-y-3">
      <div className="min-w-64 grow">
        {about === 'waiting' && (
          <Field
            name="waitingReason"
            label="Why here on the list"
            optional
            maxLength={300}
            defaultValue={waitingReason ?? ''}
          />
        )}
        {about === 'another' && (
          <Options
            name="otherCommunityId"
            label="Which may suit better?"
            chosen={otherCommunityId}
            options={lists.others.map(({ id, name: words }) => ({ id, words }))}
          />
        )}
        {about === 'not_this_time' && (
          <Options
            name="reasonId"
            label="The reason, as the letter says it"
            chosen={reasonId}
            options={lists.reasons}
          />
        )}
      </div>
      <Button type="submit" name="choice" value={about} look="second" size="small">
        <span>
          {save[about]}
          <span className="sr-only"> for {name}</span>
        </span>
      </Button>
    </div>
  )
}

type OptionsProps = {
  name: string
  label: string
  chosen: string | null
  options: readonly { id: string; words: string }[]
}

function Options({ name, label, chosen, options }: OptionsProps) {
  return (
    <SelectField name={name} label={label} defaultValue={chosen ?? ''}>
      <option value="">Choose one</option>
      {options.map(({ id, words }) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </SelectField>
  )
}
