import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import type { RollStatusName } from '@/lib/check-ins/roll.labels'
import type { Decision } from '@/lib/kernel/decision'
import { dayInWords, isSameDay, shortDay, timeInWords, timeOnPlan } from '@/lib/kernel/dates'
import { RollForm } from './roll-form'

type Row = {
  personId: string
  name: string
  pronouns: string | null
  arrivedAt: Date | null
  recorded: RollStatusName | null
  status: RollStatusName
  recordedBy: string | null
  recordedAt: Date | null
}

type RollProps = {
  roll: { id: string; title: string; startsAt: Date; timeZone: string; rows: readonly Row[]; may: Decision; community: { name: string } }
  saved: boolean
  idempotencyKey: ReactNode
}

/** The roll of a session: filled in from what people sent, to be checked by those who hold it. */
export function Roll({ roll, saved, idempotencyKey }: RollProps) {
  const { timeZone, startsAt } = roll
  return (
    <>
      <PlainHeader
        eyebrow={<a href={`/facilitate/sessions/${roll.id}`}>Back to the session</a>}
        title="The roll"
        titleSize="session"
        lead={`${roll.community.name}, ${dayInWords(startsAt, timeZone)}. ${roll.title}.`}
      >
        Filled in from what people sent. Not recorded counts for nothing, and against nobody.
      </PlainHeader>
      <Wrap className="pb-8">
        {saved && (
          <Notice look="done" opening="Saved." announce className="mb-7 max-w-measure">
            You can change it whenever you learn more.
          </Notice>
        )}
        {!roll.may.allowed && <Notice look="plain">{roll.may.because}</Notice>}
        {roll.may.allowed && roll.rows.length === 0 && <p>Nobody belonged to this community on that day.</p>}
        {roll.may.allowed && roll.rows.length > 0 && (
          <RollForm sessionId={roll.id} rows={roll.rows.map((row) => formRow(row, roll))} lastWritten={lastWritten(roll)}>
            {idempotencyKey}
          </RollForm>
        )}
      </Wrap>
    </>
  )
}

type Of = { startsAt: Date; timeZone: string }

function formRow(row: Row, of: Of) {
  const { personId, name, pronouns, status, recorded } = row
  return { personId, name, pronouns, status, shown: recorded ?? status, from: fromInWords(row, of) }
}

function fromInWords({ recordedBy, recordedAt, recorded, arrivedAt, status }: Row, of: Of): string {
  if (recordedBy && recordedAt && recorded === status) return `Written by ${recordedBy}, ${whenInWords(recordedAt, of)}.`
  if (arrivedAt) return `Said “I’m here” at ${timeOnPlan(arrivedAt, of.timeZone)}.`
  return status === 'apology' ? 'Sent word.' : 'Nothing sent yet.'
}

function lastWritten(roll: Of & { rows: readonly Row[] }): string {
  const written = roll.rows.filter((row) => row.recordedAt !== null)
  const [last] = written.toSorted((one, other) => other.recordedAt!.getTime() - one.recordedAt!.getTime())
  return last ? `Last change: ${last.recordedBy}, ${whenInWords(last.recordedAt!, roll)}.` : ''
}

function whenInWords(at: Date, { startsAt, timeZone }: Of): string {
  const time = timeInWords(at, timeZone)
  return isSameDay(at, startsAt, timeZone) ? time : `${shortDay(at, timeZone)} at ${time}`
}
