'use server'
import { action } from '@/lib/kernel/action'
import { changeWording } from './change-wording.command'
import { choosePlacing } from './choose-placing.command'
import { exportInterests } from './export-interests.command'
import { matchWish } from './match-wish.command'
import { moveOnWaitingList } from './move-on-waiting-list.command'
import { readWishes } from './read-wishes.command'
import { addReason, retireReason } from './reasons.command'
import { sendLetters } from './send-letters.command'

export const choosePlacingAction = action(choosePlacing)
export const moveOnWaitingListAction = action(moveOnWaitingList)
export const sendLettersAction = action(sendLetters, { goTo: ({ slug, sent }) => `/staff/communities/${slug}/compose/letters?sent=${sent}` })
export const changeWordingAction = action(changeWording, { goTo: ({ choice }) => `/staff/letters?saved=${choice}` })
export const addReasonAction = action(addReason, { goTo: () => '/staff/letters/reasons?saved=added' })
export const retireReasonAction = action(retireReason, { goTo: () => '/staff/letters/reasons?saved=retired' })
export const readWishesAction = action(readWishes)
export const matchWishAction = action(matchWish, { goTo: ({ slug }) => `/staff/communities/${slug}/compose/safety?matched=yes` })
export const exportInterestsAction = action(exportInterests)
