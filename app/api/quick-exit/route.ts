import { quickExit } from '@/lib/access/quick-exit'

export function POST() {
  return quickExit()
}
