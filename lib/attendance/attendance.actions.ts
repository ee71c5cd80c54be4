'use server'
import { action } from '@/lib/kernel/action'
import { agreeInstead } from './agree-instead.command'

export const agreeInsteadAction = action(agreeInstead, { goTo: ({ slug }) => `/facilitate/communities/${slug}/attendance?saved=yes` })
