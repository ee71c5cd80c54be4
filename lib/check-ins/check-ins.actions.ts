'use server'
import { action } from '@/lib/kernel/action'
import { checkInByCode } from './check-in-by-code.command'
import { checkIn } from './check-in.command'
import { askForContact, noteContact } from './contact-request.command'
import { recordRoll } from './record-roll.command'
import { sayArriving, sayLeaving } from './say-feeling.command'
import { sendApology } from './send-apology.command'
import { wipeFeelings } from './wipe-feelings.command'

export const checkInAction = action(checkIn)
export const checkInByCodeAction = action(checkInByCode, { goTo: ({ sessionId }) => `/sessions/${sessionId}` })
export const sendApologyAction = action(sendApology, { goTo: ({ sessionId }) => `/sessions/${sessionId}?word=sent` })
export const sayArrivingAction = action(sayArriving, { goTo: ({ sessionId }) => `/sessions/${sessionId}` })
export const sayLeavingAction = action(sayLeaving, { goTo: ({ sessionId }) => `/sessions/${sessionId}?now=left` })
export const askForContactAction = action(askForContact, { goTo: ({ sessionId }) => `/sessions/${sessionId}?now=asked` })
export const noteContactAction = action(noteContact, { goTo: ({ sessionId }) => `/facilitate/sessions/${sessionId}` })
export const recordRollAction = action(recordRoll, { goTo: ({ sessionId }) => `/facilitate/sessions/${sessionId}/roll?saved=yes` })
export const wipeFeelingsAction = action(wipeFeelings, { goTo: () => '/account/kept?wiped=yes' })
