'use server'
import { action } from '@/lib/kernel/action'
import { catchUp } from './catch-up.command'
import { agreeHolder, offerToHold, takeBackOffer } from './hold-part.command'
import { shiftPart } from './shift-part.command'
import { writePlan } from './write-plan.command'
import { writeRecap } from './write-recap.command'

export const writePlanAction = action(writePlan, { goTo: ({ sessionId }) => `/facilitate/sessions/${sessionId}/plan?saved=yes` })
export const shiftPartAction = action(shiftPart, { goTo: ({ sessionId, partId }) => `/facilitate/sessions/${sessionId}/plan?moved=${partId}` })
export const catchUpAction = action(catchUp, { goTo: ({ sessionId }) => `/facilitate/sessions/${sessionId}` })
export const offerToHoldAction = action(offerToHold, { goTo: ({ sessionId }) => `/sessions/${sessionId}/plan?offered=yes` })
export const takeBackOfferAction = action(takeBackOffer, { goTo: ({ sessionId }) => `/sessions/${sessionId}/plan` })
export const agreeHolderAction = action(agreeHolder, { goTo: ({ sessionId }) => `/facilitate/sessions/${sessionId}/plan?agreed=yes` })
export const writeRecapAction = action(writeRecap, { goTo: ({ sessionId }) => `/sessions/${sessionId}/recap?saved=yes` })
