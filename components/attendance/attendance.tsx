import { Empty } from '@/components/ui/empty'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import { WhoSees } from '@/components/ui/who-sees'
import type { AttendancePage } from '@/lib/attendance/attendance.queries'
import { countInWords } from '@/lib/kernel/dates'
import { AttendanceRows } from './attendance-rows'

type AttendanceProps = { page: AttendancePage; back: { href: string; words: string }; mayAgree: boolean; saved?: boolean }

/** The attendance of one community, person by person, in words. */
export function Attendance({ page, back, mayAgree, saved = false }: AttendanceProps) {
  return (
    <>
      <PlainHeader
        eyebrow={<a href={back.href}>{back.words}</a>}
        title="Who comes"
        titleSize="session"
        lead={`${page.name}. ${page.minimumAttendance > 0 ? `We ask people to come to ${countInWords(page.minimumAttendance)} of ${countInWords(page.of)}.` : ''}`}
      >
        Not recorded counts for nothing, and against nobody. Nothing here is ever mailed to the person.
      </PlainHeader>
      <Wrap className="pb-10">
        {saved && (
          <Notice look="done" opening="Kept." announce className="mb-7 max-w-measure">
            The note about the minimum is quiet now.
          </Notice>
        )}
        {page.people.length === 0 ? (
          <Empty title="Nobody has taken a place yet." />
        ) : (
          <AttendanceRows people={page.people} timeZone={page.timeZone} mayAgree={mayAgree} />
        )}
        <div className="mt-7">
          <WhoSees>Only those who facilitate this community and the program team.</WhoSees>
        </div>
      </Wrap>
    </>
  )
}
