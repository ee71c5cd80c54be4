'use server'
import { action } from '@/lib/kernel/action'
import { applyFile } from './apply-file.command'
import { bringFile } from './bring-file.command'
import { discardFile } from './discard-file.command'

export const bringFileAction = action(bringFile, { goTo: ({ importId }) => `/staff/imports/${importId}` })
export const applyFileAction = action(applyFile, { goTo: ({ importId }) => `/staff/imports/${importId}?done=yes` })
export const discardFileAction = action(discardFile, { goTo: () => '/staff/imports?away=yes' })
