import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { Attendance } from '@/components/attendance/attendance'
import { hasRole } from '@/lib/access/actor'
import { requireViewer } from '@/lib/access/viewer'
import { attendancePage } from '@/lib/attendance/attendance.queries'

export default async function StaffAttendancePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const viewer = await requireViewer(`/staff/communities/${slug}/attendance`)
  const page = hasRole(viewer, 'staff') ? await attendancePage(viewer, slug, new Date()) : null
  if (!page) notFound()
  return (
    <Frame viewer={viewer} title="Who comes" here="/staff">
      <Attendance page={page} back={{ href: `/staff/communities/${slug}`, words: 'Back to the community' }} mayAgree={false} />
    </Frame>
  )
}
