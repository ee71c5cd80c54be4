'use server'
import { action } from '@/lib/kernel/action'
import { askDeletion } from './ask-deletion.command'
import { askForCopy } from './ask-for-copy.command'
import { undoDeletion } from './undo-deletion.command'

export const askForCopyAction = action(askForCopy, { goTo: () => '/account/kept/copy?asked=yes' })
export const askDeletionAction = action(askDeletion, { goTo: () => '/account/delete?asked=yes' })
export const undoDeletionAction = action(undoDeletion, { goTo: () => '/account/delete?undone=yes' })
