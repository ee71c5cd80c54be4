import type { PartKind } from '@/prisma/generated/enums'
import type { Topic } from './topic'

type PlannedPart = {
  kind: PartKind
  title: string
  minutes: number
  prompt: string | null
  heldBy: 'holder' | 'member'
}

const part = (
  kind: PartKind,
  title: string,
  minutes: number,
  heldBy: PlannedPart['heldBy'],
  prompt: string | null = null,
) => ({
  kind,
  title,
  minutes,
  heldBy,
  prompt,
})

/** The parts of one of eight sessions: 90 minutes, the same opening and close, more of it held by members as the year goes on. */
export function planOf([, , main, prompt]: Topic, number: number): PlannedPart[] {
  const arriving = part(
    'check_in',
    'Check-in',
    15,
    number > 4 ? 'member' : 'holder',
    'One quiet minute first. Passing is fine.',
  )
  const closing = part('close', 'Close and check-out', 15, number > 3 ? 'member' : 'holder', 'One word each, or none.')
  if (number === 1) {
    return [
      part('welcome', 'Welcome and Country', 10, 'holder'),
      arriving,
      part('main', main, 25, 'holder', prompt),
      part('pause', 'Break', 5, 'holder', 'Cameras off, stand up.'),
      part(
        'main',
        'What each of us brings',
        20,
        'holder',
        'One thing you can help with, one you want to get better at.',
      ),
      closing,
    ]
  }
  if (number === 8) {
    return [
      part('welcome', 'Welcome and Country', 5, 'member'),
      arriving,
      part('main', main, 30, 'member', prompt),
      part('pause', 'Break', 5, 'holder', 'Bring something to drink to the last half.'),
      part('main', 'Good-byes, on purpose', 20, 'member', 'One thing you learned from somebody here. Say it to them.'),
      closing,
    ]
  }
  return [
    part('welcome', 'Welcome and Country', 5, number > 6 ? 'member' : 'holder'),
    arriving,
    part('main', main, 25, number > 5 ? 'member' : 'holder', prompt),
    part('pause', 'Break', 5, 'holder', 'Cameras off, stand up.'),
    part(
      'case',
      'Case clinic',
      25,
      number > 2 ? 'member' : 'holder',
      'One question. Leave out names and places. Ask before advising.',
    ),
    closing,
  ]
}
