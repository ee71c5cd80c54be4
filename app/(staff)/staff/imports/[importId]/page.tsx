import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { ApplyForm, DiscardForm } from '@/components/imports/apply-forms'
import { ProblemTable } from '@/components/imports/problem-table'
import { ButtonLink } from '@/components/ui/button'
import { KeyValue, KeyValues } from '@/components/ui/key-values'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Section, Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { kindLabels } from '@/lib/imports/column.labels'
import { countOf } from '@/lib/imports/finding.rules'
import { importPage } from '@/lib/imports/import.queries'
import { isId } from '@/lib/kernel/ids'
import { dayInWords, timeInWords } from '@/lib/kernel/dates'

type ImportProps = { params: Promise<{ importId: string }>; searchParams: Promise<{ done?: string | string[] }> }

const timeZone = 'Australia/Melbourne'

export default async function ImportPage({ params, searchParams }: ImportProps) {
  const [{ importId }, { done }] = await Promise.all([params, searchParams])
  const viewer = await requireViewer(`/staff/imports/${importId}`)
  const list = isId(importId) ? await importPage(viewer, importId) : null
  if (!list) notFound()
  const { kind, findings, appliedAt, mayApply, by, broughtAt, name } = list
  const { problems, more, fresh, known, rows, notes } = findings
  const toMend = problems.length + more
  return (
    <Frame viewer={viewer} title="Lists" here="/staff">
      <PlainHeader
        eyebrow={<a href="/staff/imports">Bring in a list</a>}
        title={
          appliedAt
            ? 'The list is in'
            : toMend > 0
              ? 'This list has to be mended'
              : fresh > 0
                ? 'Ready to come in'
                : 'Nothing new in this list'
        }
        lead={
          appliedAt
            ? `${countOf(kind, fresh)} came in on ${dayInWords(appliedAt, timeZone)}. Nobody was written to.`
            : toMend > 0
              ? 'Nothing came in. Mend these rows in your spreadsheet, save it, and bring it again.'
              : fresh > 0
                ? 'Nothing came in yet. Press the button, and all of it comes in at once.'
                : 'Everything in it is here already and stays as it is.'
        }
      >
        {done && appliedAt && (
          <Notice look="done" opening="Done." announce>
            The list came in as a whole.
          </Notice>
        )}
      </PlainHeader>
      <Wrap>
        <Section
          heading="What is in it"
          note={`${name}, brought by ${by} on ${dayInWords(broughtAt, timeZone)} at ${timeInWords(broughtAt, timeZone)}.`}
        >
          <KeyValues columns={2}>
            <KeyValue term="List">{kindLabels[kind].title}</KeyValue>
            <KeyValue term="Rows">{rows.toLocaleString('en-AU')}</KeyValue>
            <KeyValue term={appliedAt ? 'Came in' : 'New'}>{countOf(kind, fresh)}</KeyValue>
            <KeyValue term="Here already, left as they are">{countOf(kind, known)}</KeyValue>
          </KeyValues>
          {notes.map((note) => (
            <Notice key={note} look="plain" className="mt-6 max-w-measure" opening="Please note.">
              {note}
            </Notice>
          ))}
          {!appliedAt && (
            <div className="mt-7 flex flex-wrap items-start gap-x-5 gap-y-3">
              {mayApply.allowed ? (
                <ApplyForm importId={list.id} kind={kind} fresh={fresh} />
              ) : (
                <ButtonLink href="/staff/imports">Bring it again</ButtonLink>
              )}
              <DiscardForm importId={list.id} />
            </div>
          )}
        </Section>
        {problems.length > 0 && (
          <Section
            heading="To be mended"
            note="Row numbers are those that your spreadsheet shows."
            full={<ProblemTable problems={problems} more={more} />}
          />
        )}
      </Wrap>
    </Frame>
  )
}
