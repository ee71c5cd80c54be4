import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { Attendance } from '@/components/attendance/attendance'
import { isFacilitator } from '@/lib/access/actor'
import { requireViewer } from '@/lib/access/viewer'
import { attendancePage } from '@/lib/attendance/attendance.queries'

type Asked = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string }> }

export default async function AttendanceOfCommunityPage({ params, searchParams }: Asked) {
  const { slug } = await params
  const viewer = await requireViewer(`/facilitate/communities/${slug}/attendance`)
  const page = await attendancePage(viewer, slug, new Date())
  if (!page || !isFacilitator(viewer, page.id)) notFound()
  const { saved } = await searchParams
  return (
    <Frame viewer={viewer} title="Who comes" here="/facilitate">
      <Attendance page={page} back={{ href: '/facilitate', words: 'Facilitate' }} mayAgree saved={saved !== undefined} />
    </Frame>
  )
}
