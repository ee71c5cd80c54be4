import clsx from 'clsx'
import type { ComponentProps, ReactNode } from 'react'

type ChoiceProps = Omit<ComponentProps<'input'>, 'children' | 'type'> & {
  /** `tile` has an edge, `feel` is the taller tile for feelings, `quiet` has no tile. */
  look?: 'tile' | 'feel' | 'quiet' | undefined
  type?: 'radio' | 'checkbox' | undefined
  note?: ReactNode
  children: ReactNode
}

export function Choice({ look = 'tile', type = 'radio', note, children, className, ...rest }: ChoiceProps) {
  return (
    <label className={clsx('choice', look === 'feel' && 'choice-feel', look === 'quiet' && 'choice-quiet', className)}>
      <input {...rest} type={type} />
      <span>
        {children} {note && <small>{note}</small>}
      </span>
    </label>
  )
}

/** One box to tick, such as consent; never ticked for people. */
export function Checkbox(props: Omit<ChoiceProps, 'type' | 'look'>) {
  return <Choice {...props} type="checkbox" look="quiet" />
}
