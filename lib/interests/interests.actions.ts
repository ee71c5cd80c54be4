'use server'
import { broughtForForm, holdBegunForm, holdLinkedForm } from '@/lib/access/browser'
import { dropFormCookie } from '@/lib/access/cookies'
import { action } from '@/lib/kernel/action'
import { beginForm } from './begin-form.command'
import { pageAfter } from './form.rules'
import { openForm } from './open-form.command'
import { saveHopes, saveWork } from './save-answers.command'
import { saveCommunities } from './save-communities.command'
import { saveContact } from './save-contact.command'
import { saveName } from './save-name.command'
import { sendForm } from './send-form.command'
import { discardForm, withdrawInterest } from './withdraw-interest.command'

export const beginFormAction = action(beginForm, {
  known: broughtForForm, after: holdBegunForm, goTo: ({ formId }) => pageAfter(formId, 'name', undefined),
})
export const openFormAction = action(openForm, { after: holdLinkedForm, goTo: ({ formId }) => `/interest/${formId}` })
export const saveNameAction = action(saveName, {
  known: broughtForForm, after: holdBegunForm, goTo: ({ formId, then }) => pageAfter(formId, 'name', then),
})
export const saveWorkAction = action(saveWork, { known: broughtForForm, goTo: ({ formId, then }) => pageAfter(formId, 'work', then) })
export const saveCommunitiesAction = action(saveCommunities, {
  known: broughtForForm, goTo: ({ formId, then }) => pageAfter(formId, 'communities', then),
})
export const saveHopesAction = action(saveHopes, { known: broughtForForm, goTo: ({ formId, then }) => pageAfter(formId, 'hopes', then) })
export const saveContactAction = action(saveContact, {
  known: broughtForForm, goTo: ({ formId, then }) => pageAfter(formId, 'contact', then),
})
export const sendFormAction = action(sendForm, {
  known: broughtForForm, goTo: ({ formId, shows }) => (shows ? `/interest/${formId}?saved=sent` : '/interest/sent'),
})
export const withdrawInterestAction = action(withdrawInterest, {
  known: broughtForForm, goTo: ({ formId }) => `/interest/${formId}?saved=withdrawn`,
})
export const discardFormAction = action(discardForm, { known: broughtForForm, after: dropFormCookie, goTo: () => '/interest/discarded' })
