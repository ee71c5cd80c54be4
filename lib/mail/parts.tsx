import type { ReactNode } from 'react'
import { style } from './style'

export function Words({ children }: { children: ReactNode }) {
  return (
    <p className="words" style={style.words}>
      {children}
    </p>
  )
}

export function SubHead({ children }: { children: ReactNode }) {
  return (
    <h2 className="words" style={style.head}>
      {children}
    </h2>
  )
}

/** A code in two halves, which are easier to copy by eye; the field it goes into ignores the space. */
export function BigCode({ code }: { code: string }) {
  const half = Math.ceil(code.length / 2)
  return (
    <p className="code" style={style.code} data-text="code">
      {`${code.slice(0, half)} ${code.slice(half)}`}
    </p>
  )
}

export function Lines({ items }: { items: readonly string[] }) {
  return (
    <ul style={style.list}>
      {items.map((item) => (
        <li key={item} className="words" style={style.item}>
          {item}
        </li>
      ))}
    </ul>
  )
}

/** The one thing to do. Opening the page changes nothing; the page has the button that does. */
export function ActionLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p style={{ margin: 0 }}>
      <a href={href} className="button" style={style.button}>
        {children}
      </a>
    </p>
  )
}

export function PlainLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="words" style={style.words}>
      <a href={href} className="link" style={style.link}>
        {children}
      </a>
    </p>
  )
}

/** What stands below the line, in smaller words. */
export function Closing({ children }: { children: ReactNode }) {
  return (
    <div className="close" style={style.close}>
      {children}
    </div>
  )
}

export function Note({ children }: { children: ReactNode }) {
  return (
    <p className="note" style={style.note}>
      {children}
    </p>
  )
}
