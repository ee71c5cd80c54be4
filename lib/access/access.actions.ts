'use server'
import { action } from '@/lib/kernel/action'
import { askForCode } from './ask-for-code.command'
import { asking, forgetBrowser, signingIn, signingOut } from './browser'
import { endSignIn, signOut, signOutEverywhere } from './end-sign-in.command'
import { signInWithCode } from './sign-in-with-code.command'
import { signInWithLink } from './sign-in-with-link.command'

export const askForCodeAction = action(askForCode, asking)
export const signInWithCodeAction = action(signInWithCode, signingIn)
export const signInWithLinkAction = action(signInWithLink, signingIn)
export const endSignInAction = action(endSignIn, { goTo: () => '/account#signed-in' })
export const signOutAction = action(signOut, signingOut)
export const signOutEverywhereAction = action(signOutEverywhere, signingOut)
export const leaveAction = action(signOut, { after: forgetBrowser })
