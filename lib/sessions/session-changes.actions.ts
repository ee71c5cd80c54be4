'use server'
import { action } from '@/lib/kernel/action'
import { callExtraSession } from './call-extra-session.command'
import { callOffSession, reviveSession } from './call-off-session.command'
import { comeRemotely } from './come-remotely.command'
import { moveSession } from './move-session.command'
import { placeSession } from './place-session.command'
import { sayHeld } from './say-held.command'

export const moveSessionAction = action(moveSession, { goTo: ({ sessionId }) => `/sessions/${sessionId}/change?done=moved` })
export const placeSessionAction = action(placeSession, { goTo: ({ sessionId }) => `/sessions/${sessionId}/change?done=placed` })
export const callOffSessionAction = action(callOffSession, { goTo: ({ sessionId }) => `/sessions/${sessionId}/change?done=off` })
export const reviveSessionAction = action(reviveSession, { goTo: ({ sessionId }) => `/sessions/${sessionId}/change?done=on` })
export const sayHeldAction = action(sayHeld, { goTo: ({ sessionId }) => `/sessions/${sessionId}/change?done=held` })
export const callExtraSessionAction = action(callExtraSession, { goTo: ({ sessionId }) => `/facilitate/sessions/${sessionId}?called=yes` })
export const comeRemotelyAction = action(comeRemotely, { goTo: ({ sessionId }) => `/sessions/${sessionId}?come=said` })
