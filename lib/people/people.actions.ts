'use server'
import { choosingTheme, leavingJob } from '@/lib/access/browser'
import { action } from '@/lib/kernel/action'
import { addAddress } from './add-address.command'
import { addAffiliation } from './add-affiliation.command'
import { answerPrevention } from './answer-prevention.command'
import { askToMerge } from './ask-to-merge.command'
import { changeAddressRights } from './change-address-rights.command'
import { changeMyName } from './change-my-name.command'
import { chooseTheme } from './choose-theme.command'
import { endAffiliation, removeAffiliation } from './end-affiliation.command'
import { leaveJob } from './leave-job.command'
import { mergeAccounts } from './merge-accounts.command'
import { askToMovePrimary, movePrimary } from './move-primary.command'
import { proveOtherAccount } from './prove-other-account.command'
import { putOffPersonalAddress } from './put-off-personal-address.command'
import { removeAddress } from './remove-address.command'
import { verifyAddress } from './verify-address.command'

export const changeMyNameAction = action(changeMyName, { goTo: () => '/account?saved=name' })
export const addAddressAction = action(addAddress, {
  goTo: ({ addressId, to }) => `/account/addresses/${addressId}?sent=yes${to ? `&to=${encodeURIComponent(to)}` : ''}`,
})
export const verifyAddressAction = action(verifyAddress, { goTo: ({ to }) => to ?? '/account?saved=address#addresses' })
export const putOffPersonalAddressAction = action(putOffPersonalAddress, { goTo: ({ to }) => to })
export const leaveJobAction = action(leaveJob, leavingJob)
export const askToMovePrimaryAction = action(askToMovePrimary, {
  goTo: ({ addressId }) => `/account/addresses/${addressId}/primary?sent=yes`,
})
export const movePrimaryAction = action(movePrimary, { goTo: () => '/account?saved=primary#addresses' })
export const changeAddressRightsAction = action(changeAddressRights, { goTo: () => '/account?saved=rights#addresses' })
export const askToMergeAction = action(askToMerge, { goTo: ({ proofId }) => `/account/merge/${proofId}` })
export const proveOtherAccountAction = action(proveOtherAccount, { goTo: ({ proofId }) => `/account/merge/${proofId}?proved=yes` })
export const mergeAccountsAction = action(mergeAccounts, { goTo: () => '/account?saved=merged' })
export const removeAddressAction = action(removeAddress, { goTo: () => '/account?saved=removed#addresses' })
export const addAffiliationAction = action(addAffiliation, { goTo: () => '/account?saved=work#work' })
export const endAffiliationAction = action(endAffiliation, {
  goTo: ({ asks }) => (asks ? '/account/work/still' : '/account?saved=ended#work'),
})
export const answerPreventionAction = action(answerPrevention, {
  goTo: ({ answer }) => (answer === 'no' ? '/account/work/finish' : '/account?saved=stays#work'),
})
export const removeAffiliationAction = action(removeAffiliation, { goTo: () => '/account?saved=forgotten#work' })
export const chooseThemeAction = action(chooseTheme, choosingTheme)
