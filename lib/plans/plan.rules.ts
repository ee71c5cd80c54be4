import { countInWords } from '@/lib/kernel/dates'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'
import type { PartKindName } from './plan.labels'

type Minutes = { minutes: number }

/** "one minute" or "ten minutes". */
export function minutesInWords(minutes: number): string {
  return minutes === 1 ? 'one minute' : `${countInWords(minutes)} minutes`
}

/** Minutes of a session by the clock. */
export function lengthOf(session: { startsAt: Date; endsAt: Date }): number {
  return Math.round((session.endsAt.getTime() - session.startsAt.getTime()) / 60_000)
}

/** The parts fill the session exactly; the sentence says how many minutes are too many or still free. */
export function minutesAddUp(parts: readonly Minutes[], length: number): Decision {
  const sum = parts.reduce((total, { minutes }) => total + minutes, 0)
  if (sum === length) return allow
  const off = Math.abs(sum - length)
  return refuse(
    sum > length
      ? `The parts come to ${sum} minutes, and the session has ${length}. Take ${minutesInWords(off)} off one of them.`
      : `The parts come to ${sum} minutes, and the session has ${length}. Give ${minutesInWords(off)} more to one of them.`,
  )
}

export type TemplatePart = { kind: PartKindName; title: string; minutes: number; prompt: string | null }

const part = (kind: PartKindName, title: string, minutes: number, prompt: string | null = null): TemplatePart => ({ kind, title, minutes, prompt })

const templates: Record<'first' | 'middle' | 'last', TemplatePart[]> = {
  first: [
    part('welcome', 'Welcome and Country', 10, 'Say whose Country each of us is on.'),
    part('check_in', 'Check-in', 15, 'Your name as you like it, and what brought you. Passing is fine.'),
    part('main', 'How we want to work together', 30, 'What would make it safe enough to say something risky here?'),
    part('pause', 'Break', 5),
    part('main', 'What each of us brings', 20, 'One thing you can help with, one you want to get better at.'),
    part('close', 'Close and check-out', 10, 'One word each, or none.'),
  ],
  middle: [
    part('welcome', 'Welcome and Country', 5),
    part('check_in', 'Check-in', 15, 'One quiet minute first. Passing is fine.'),
    part('main', 'Our topic', 25),
    part('pause', 'Break', 5),
    part('case', 'Case clinic', 25, 'One question. Leave out names and places. Ask before advising.'),
    part('close', 'Close and check-out', 15, 'One word each, or none.'),
  ],
  last: [
    part('welcome', 'Welcome and Country', 5),
    part('check_in', 'Check-in', 15),
    part('main', 'What we did, and what it did', 25, 'Your own first words, then how far you came.'),
    part('pause', 'Break', 5),
    part('main', 'Good-byes, on purpose', 25, 'One thing you learned from somebody here. Say it to them.'),
    part('close', 'Close and check-out', 15, 'One word each, or none.'),
  ],
}

/**
 * A plan to begin with: session 1 sets up, the last one says good-bye on purpose, those between work. The longest part
 * takes up what the session has more or less than 90 minutes; a very short session gets a plan of check-in, main and close.
 */
export function templateFor(session: { number: number; of: number }, length: number): TemplatePart[] {
  const name = session.number === 1 ? 'first' : session.number === session.of ? 'last' : 'middle'
  const parts = templates[name]
  const rest = length - parts.reduce((total, { minutes }) => total + minutes, 0)
  const longest = parts.reduce((best, one) => (one.minutes > best.minutes ? one : best))
  if (longest.minutes + rest >= 10) return parts.map((one) => (one === longest ? { ...one, minutes: one.minutes + rest } : one))
  const edge = Math.max(1, Math.floor(length / 4))
  return [part('check_in', 'Check-in', edge), part('main', 'What we came for', length - 2 * edge), part('close', 'Close and check-out', edge)]
}

type Seen = { id: string; title: string; kind: string; minutes: number; holderId: string | null; prompt: string | null }

/** A plan as a short text that changes with anything in it, so that a form can say which plan it was made from. */
export function planAsSeen(parts: readonly Seen[]): string {
  const text = JSON.stringify(parts.map(({ id, title, kind, minutes, holderId, prompt }) => [id, title, kind, minutes, holderId, prompt]))
  // FNV-1a: it tells two plans apart, and guards nothing.
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return `${text.length}-${(hash >>> 0).toString(36)}`
}

/** The place that a part moves to, one up or down; null at either end. */
export function placeAfter(position: number, way: 'up' | 'down', positions: readonly number[]): number | null {
  const near = way === 'up' ? positions.filter((other) => other < position) : positions.filter((other) => other > position)
  return near.length === 0 ? null : way === 'up' ? Math.max(...near) : Math.min(...near)
}
