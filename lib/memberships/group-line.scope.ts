import type { Prisma } from '@/prisma/generated/client'
import { linesShownSince } from './group-line.rules'

/** The lines to a group that still stand on its pages, newest first; read through a community that the viewer is in. */
export function linesToGroup(now: Date) {
  return {
    where: { saidAt: { gte: linesShownSince(now) } },
    orderBy: { saidAt: 'desc' },
    take: 20,
    select: { id: true, kind: true, saidAt: true, person: { select: { calledName: true } } },
  } satisfies Prisma.Community$groupLinesArgs
}
