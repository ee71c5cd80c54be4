'use server'
import { choosingTheme } from '@/lib/access/browser'
import { action } from '@/lib/kernel/action'
import { addAddress } from './add-address.command'
import { addAffiliation } from './add-affiliation.command'
import { answerPrevention } from './answer-prevention.command'
import { changeAddressRights } from './change-address-rights.command'
import { changeMyName } from './change-my-name.command'
import { chooseTheme } from './choose-theme.command'
import { endAffiliation, removeAffiliation } from './end-affiliation.command'
import { removeAddress } from './remove-address.command'
import { verifyAddress } from './verify-address.command'

export const changeMyNameAction = action(changeMyName, { goTo: () => '/account?saved=name' })
export const addAddressAction = action(addAddress, {
  goTo: ({ addressId }) => `/account/addresses/${addressId}?sent=yes`,
})
export const verifyAddressAction = action(verifyAddress, { goTo: () => '/account?saved=address#addresses' })
export const changeAddressRightsAction = action(changeAddressRights, { goTo: () => '/account?saved=rights#addresses' })
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
