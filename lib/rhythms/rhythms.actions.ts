'use server'
import { action } from '@/lib/kernel/action'
import { answerRhythm } from './answer-rhythm.command'
import { closeRhythm } from './close-rhythm.command'
import { concludeRhythm } from './conclude-rhythm.command'
import { proposeRhythm } from './propose-rhythm.command'
import { setRhythm } from './set-rhythm.command'
import { takeRhythmPosition } from './take-rhythm-position.command'

export const setRhythmAction = action(setRhythm, { goTo: ({ slug }) => `/staff/communities/${slug}/rhythm?done=set` })
export const answerRhythmAction = action(answerRhythm, { goTo: ({ slug }) => `/staff/communities/${slug}/rhythm?done=answered` })
export const proposeRhythmAction = action(proposeRhythm, { goTo: ({ slug }) => `/communities/${slug}/rhythm?done=asked` })
export const takeRhythmPositionAction = action(takeRhythmPosition, { goTo: ({ slug }) => `/communities/${slug}/rhythm?done=said` })
export const closeRhythmAction = action(closeRhythm, { goTo: ({ slug }) => `/communities/${slug}/rhythm?done=shown` })
export const concludeRhythmAction = action(concludeRhythm, {
  goTo: ({ slug, asked }) => `/communities/${slug}/rhythm?done=${asked ? 'sent' : 'agreed'}`,
})
