import { aboutCopy, aboutList, newList } from './lists-and-copies'
import {
  aboutAddress, aboutBeginning, aboutContact, aboutFellowsPlace, aboutForm, aboutFormLink, aboutInterest, aboutMerge, aboutOffer,
  aboutPart, aboutPartOffer, aboutPlace, aboutSentForm, aboutSession, aboutSignIn, aboutSomePlace, aboutTopicForm, aboutWayIn,
  aboutWork, afterArriving, askedFor, newAddress, newRecap, planOfOpenSession,
  type Whose,
} from './forms'
import { aboutLetters, aboutOfferOfOurs, aboutPlacing, aboutReason, aboutWish, interestWithLetter, waitingOnList } from './forms-of-composing'
import { aboutNoProposal, aboutProposal, aboutRhythm, aheadSession, extraSession } from './rhythm-forms'
import { allBut, everyone, signedIn } from './roles'
import { act, bySubject, nowhere, page, type Act, type Cell, type Page } from './table'

const openSession = ({ world }: Cell) => ({ sessionId: world.session.id })
const pastSession = ({ world }: Cell) => ({ sessionId: world.past.id })
const ourCommunity = ({ world }: Cell) => ({ slug: world.ours.slug })
const fellowsPlace = async (cell: Cell) => ({ ...ourCommunity(cell), membershipId: (await aboutPlace('another’s')(cell))['membershipId']! })
const holdsIt = { roles: ['facilitator' as const], to: '/facilitate/sessions/' }
const demonstration = nowhere('only in development and the demonstration')
const address = (whose: Whose) => async (cell: Cell) => ({ addressId: (await aboutAddress(whose)(cell))['addressId']! })
const wayIn = (whose: Whose) => async (cell: Cell) => ({ addressId: (await aboutWayIn(whose)(cell))['addressId']! })
const proof = (was: 'asked' | 'proved') => async (cell: Cell) => ({ proofId: (await aboutMerge('own', was)(cell))['proofId']! })
const form = (whose: Whose, step?: string) => async (cell: Cell) => ({
  formId: (await aboutForm(whose)(cell))['formId']!, ...(step ? { step } : {}),
})
const affiliation = (whose: Whose) => async (cell: Cell) => ({ affiliationId: (await aboutWork(whose)(cell))['affiliationId']! })

const copyOf = (whose: Whose) => async (cell: Cell) => ({ fileId: (await aboutCopy(whose)(cell))['fileId']! })
const broughtList = async (cell: Cell) => ({ importId: (await aboutList(cell))['importId']! })

/** Every page and route handler, and who gets it. A route that is not here fails the checks. */
export const pages: Record<string, Page> = {
  '/': page(everyone),
  '/how-it-works': page(everyone),
  '/safety': page(everyone),
  '/privacy': page(everyone),
  '/accessibility': page(everyone),
  '/communities/[slug]': page(everyone, { params: ourCommunity }),
  '/communities/[slug]/interest': page(everyone, { params: ourCommunity }),
  '/communities/[slug]/membership': page(['member', 'former member'], { params: ourCommunity }),
  '/communities/[slug]/membership/leave': page(['member'], { params: ourCommunity }),
  '/letter': page(signedIn),
  '/interest': page(everyone),
  '/interest/sent': page(everyone),
  '/interest/discarded': page(everyone),
  '/interest/link/[link]': page(everyone, { params: () => ({ link: 'whatever' }) }),
  '/interest/[formId]': page(signedIn, { params: form('own') }),
  '/interest/[formId]#another’s': page([], { params: form('another’s') }),
  '/interest/[formId]/[step]': page(signedIn, { params: form('own', 'contact') }),
  '/interest/[formId]/[step]#communities': page(signedIn, { params: form('own', 'communities') }),
  '/interest/[formId]/[step]#another’s': page([], { params: form('another’s', 'contact') }),
  '/sign-in': page(['visitor'], { moves: { roles: signedIn, to: '/home' } }),
  '/sign-in/code': page(everyone),
  '/sign-in/link/[link]': page(everyone, { params: () => ({ link: 'whatever' }) }),
  '/signed-out': page(everyone),

  '/home': page(signedIn),
  '/offers/[offerId]': page(signedIn, { params: ({ world }) => ({ offerId: world.offer.id }) }),
  '/sessions/[sessionId]': page(['member', 'staff'], { params: openSession, moves: holdsIt }),
  '/sessions/[sessionId]#past': page(['member', 'former member', 'staff'], { params: pastSession, moves: holdsIt }),
  '/sessions/[sessionId]/plan': page(['member'], { params: openSession }),
  '/sessions/[sessionId]/recap': page(['member', 'facilitator'], { params: openSession }),
  '/communities/[slug]/rhythm': page(['member', 'facilitator'], { params: ourCommunity }),
  '/sessions/[sessionId]/change': page(['facilitator', 'staff'], { params: openSession }),
  '/account': page(signedIn),
  '/account/addresses/new': page(signedIn),
  '/account/addresses/[addressId]': page(signedIn, { params: address('own') }),
  '/account/addresses/[addressId]#another’s': page([], { params: address('another’s') }),
  '/account/addresses/[addressId]/left': page(signedIn, { params: address('own') }),
  '/account/addresses/[addressId]/left#another’s': page([], { params: address('another’s') }),
  '/account/addresses/[addressId]/primary': page(signedIn, { params: wayIn('own') }),
  '/account/addresses/[addressId]/primary#another’s': page([], { params: wayIn('another’s') }),
  // The administrator of the walk signs in with a work address and has none of her own.
  '/account/addresses/personal': page(['administrator'], { moves: { roles: allBut('visitor', 'administrator'), to: '/home' } }),
  '/account/merge': page(signedIn),
  '/account/merge/[proofId]': page(signedIn, { params: proof('asked') }),
  '/account/merge/[proofId]#proved': page(signedIn, { params: proof('proved') }),
  '/account/merge/[proofId]#another’s': page([], { params: ({ world }) => ({ proofId: world.mergeProofId }) }),
  '/account/work/new': page(signedIn),
  '/account/work/[affiliationId]': page(signedIn, { params: affiliation('own') }),
  '/account/work/[affiliationId]#another’s': page([], { params: affiliation('another’s') }),
  '/account/work/still': page(signedIn),
  '/account/work/finish': page(signedIn),
  '/account/kept': page(signedIn),
  '/account/kept/wipe': page(['member'], { query: '?all=yes' }),
  '/account/kept/everything': page(signedIn),
  '/account/kept/copy': page(signedIn),
  '/account/kept/acts': page(signedIn),
  '/account/delete': page(signedIn),

  '/facilitate': page(['facilitator', 'facilitator elsewhere']),
  '/facilitate/sessions/[sessionId]': page(['facilitator'], { params: openSession }),
  '/facilitate/sessions/[sessionId]/roll': page(['facilitator'], { params: openSession }),
  '/facilitate/sessions/[sessionId]/plan': page(['facilitator'], { params: openSession }),
  '/facilitate/sessions/[sessionId]/late': page(['facilitator'], { params: openSession }),
  '/facilitate/communities/[slug]/attendance': page(['facilitator'], { params: ourCommunity }),
  '/facilitate/communities/[slug]/interest': page(['facilitator'], { params: ourCommunity }),
  '/facilitate/communities/[slug]/rhythm': page(['facilitator'], { params: ourCommunity }),
  '/facilitate/communities/[slug]/extra': page(['facilitator'], { params: ourCommunity }),
  '/staff': page(['staff']),
  '/staff/communities/[slug]': page(['staff'], { params: ourCommunity }),
  '/staff/communities/[slug]/rhythm': page(['staff'], { params: ourCommunity }),
  '/staff/communities/[slug]/attendance': page(['staff'], { params: ourCommunity }),
  '/staff/communities/[slug]/members/[membershipId]': page(['staff'], { params: fellowsPlace }),
  '/staff/communities/[slug]/compose': page(['staff'], { params: ourCommunity, query: '?show=all' }),
  '/staff/communities/[slug]/compose/letters': page(['staff'], { params: ourCommunity }),
  '/staff/communities/[slug]/compose/letters/[interestId]': page(['staff'], { params: interestWithLetter }),
  '/staff/communities/[slug]/compose/safety': page(['safety lead'], { params: ourCommunity }),
  '/staff/communities/[slug]/compose/file': page(['staff'], { params: ourCommunity }),
  '/staff/letters': page(['staff']),
  '/staff/letters/reasons': page(['staff']),

  '/staff/imports': page(['staff']),
  '/staff/imports/[importId]': page(['staff'], { params: broughtList }),
  '/audit': page(['administrator']),

  '/api/import-templates/[kind]': page(['staff'], { params: () => ({ kind: 'people' }), visitor: 'missing' }),
  '/api/own-data/[fileId]': page(signedIn, { params: copyOf('own'), visitor: 'missing' }),
  '/api/own-data/[fileId]#another’s': page([], { params: copyOf('another’s'), visitor: 'missing' }),
  '/api/health': page(everyone),
  '/api/communities/[slug]/composing/events': page(['staff'], { params: ourCommunity, visitor: 'missing', stream: true }),
  '/api/communities/[slug]/interests': page(['staff'], { params: ourCommunity, visitor: 'missing', method: 'POST', status: 200 }),
  '/api/quick-exit': page(everyone, { method: 'POST', status: 303 }),
  '/api/sessions/[sessionId]/events': page(['facilitator'], { params: openSession, visitor: 'missing', stream: true }),
  '/dev/mailbox': demonstration,
  '/dev/mailbox/[id]': { ...demonstration, params: () => ({ id: 'whatever' }) },
  '/dev/mailbox.json': demonstration,
  '/dev/ui': demonstration,
  '/dev/ui/long': demonstration,
  '/dev/ui/trouble': demonstration,
}

const seesButHolds = { refused: ['facilitator' as const, 'staff' as const] }
const work = { setting: 'other', region: 'gippsland', fromOn: '2025-02-03' }
const prevention = { setting: 'other', region: 'gippsland', yearsInPrevention: 'under_one' }
const formOf = (whose: Whose, answers: Record<string, string>) => async (cell: Cell) => ({ ...(await aboutForm(whose)(cell)), ...answers })

/** Every act, and who may do it. What follows a `#` tells a second entry about the same act apart. */
export const acts: Record<string, Act> = {
  askForCode: act('askForCodeAction', everyone, newAddress),
  signInWithCode: act('signInWithCodeAction', everyone, () => askedFor('code')),
  signInWithLink: act('signInWithLinkAction', everyone, () => askedFor('link')),
  endSignIn: act('endSignInAction', signedIn, aboutSignIn('own')),
  'endSignIn#another’s': act('endSignInAction', [], aboutSignIn('another’s')),
  signOut: act(['signOutAction', 'leaveAction'], everyone, () => ({})),
  signOutEverywhere: act('signOutEverywhereAction', signedIn, () => ({})),

  checkIn: act('checkInAction', ['member'], aboutSession, seesButHolds),
  checkInByCode: act('checkInByCodeAction', ['member'], ({ world }) => ({ code: world.ours.code }), { invalid: allBut('member') }),
  sendApology: act('sendApologyAction', ['member'], aboutSession, seesButHolds),
  sayArriving: act('sayArrivingAction', ['member'], afterArriving, seesButHolds),
  sayLeaving: act('sayLeavingAction', ['member'], afterArriving, seesButHolds),
  askForContact: act('askForContactAction', ['member'], aboutSession, seesButHolds),
  noteContact: act('noteContactAction', ['facilitator'], aboutContact),
  recordRoll: act('recordRollAction', ['facilitator'], ({ world }) => ({ sessionId: world.session.id, [`status.${world.fellowId}`]: 'here' })),
  shiftPart: act('shiftPartAction', ['facilitator'], aboutPart({ way: 'down' })),
  catchUp: act('catchUpAction', ['facilitator'], ({ world }) => ({ sessionId: world.session.id, late: '1', way: 'one' })),
  offerToHold: act('offerToHoldAction', ['member'], aboutPart()),
  takeBackOffer: act('takeBackOfferAction', ['member'], aboutPart()),
  agreeHolder: act('agreeHolderAction', ['facilitator'], aboutPartOffer),
  writeRecap: act('writeRecapAction', ['facilitator'], newRecap, { refused: ['member'] }),
  writePlan: act('writePlanAction', ['facilitator'], planOfOpenSession),
  agreeInstead: act('agreeInsteadAction', ['facilitator'], aboutFellowsPlace),
  setRhythm: act('setRhythmAction', ['staff'], aboutRhythm),
  proposeRhythm: act('proposeRhythmAction', ['facilitator'], aboutNoProposal),
  takeRhythmPosition: act('takeRhythmPositionAction', ['member'], aboutProposal('open'), { refused: ['facilitator'] }),
  closeRhythm: act('closeRhythmAction', ['facilitator'], aboutProposal('open')),
  concludeRhythm: act('concludeRhythmAction', ['facilitator'], aboutProposal('shown')),
  answerRhythm: act('answerRhythmAction', ['staff'], aboutProposal('asked')),
  moveSession: act('moveSessionAction', ['facilitator', 'staff'], aheadSession()),
  placeSession: act('placeSessionAction', ['facilitator', 'staff'], aheadSession({}, { how: 'room', place: 'A library' })),
  callOffSession: act('callOffSessionAction', ['facilitator', 'staff'], aheadSession({}, { reason: 'Flood.' })),
  reviveSession: act('reviveSessionAction', ['facilitator', 'staff'], aheadSession({ calledOff: true })),
  sayHeld: act('sayHeldAction', ['facilitator', 'staff'], pastSession),
  callExtraSession: act('callExtraSessionAction', ['facilitator'], extraSession),
  comeRemotely: act('comeRemotelyAction', ['member'], aheadSession({ both: true }, { remote: 'yes' }), { refused: ['facilitator', 'staff'] }),
  wipeFeelings: act('wipeFeelingsAction', signedIn, () => ({})),

  beginForm: act('beginFormAction', everyone, aboutBeginning),
  openForm: act('openFormAction', everyone, aboutFormLink),
  saveName: act('saveNameAction', everyone, formOf('own', { calledName: 'Ana' })),
  'saveName#another’s': act('saveNameAction', [], formOf('another’s', { calledName: 'Ana' })),
  saveWork: act('saveWorkAction', everyone, formOf('own', prevention)),
  'saveWork#another’s': act('saveWorkAction', [], formOf('another’s', prevention)),
  saveCommunities: act('saveCommunitiesAction', everyone, formOf('own', { topic: 'Sport' })),
  'saveCommunities#another’s': act('saveCommunitiesAction', [], formOf('another’s', { topic: 'Sport' })),
  saveHopes: act('saveHopesAction', everyone, formOf('own', { hopes: 'To learn.' })),
  'saveHopes#another’s': act('saveHopesAction', [], formOf('another’s', { hopes: 'To learn.' })),
  saveContact: act('saveContactAction', everyone, formOf('own', { 'apart.0': 'Somebody' })),
  'saveContact#another’s': act('saveContactAction', [], formOf('another’s', { 'apart.0': 'Somebody' })),
  sendForm: act('sendFormAction', everyone, aboutTopicForm),
  'sendForm#another’s': act('sendFormAction', [], aboutForm('another’s')),
  withdrawInterest: act('withdrawInterestAction', everyone, aboutSentForm('own')),
  'withdrawInterest#another’s': act('withdrawInterestAction', [], aboutSentForm('another’s')),
  discardForm: act('discardFormAction', everyone, aboutForm('own')),
  'discardForm#another’s': act('discardFormAction', [], aboutForm('another’s')),
  offerPlace: act('offerPlaceAction', ['staff'], aboutInterest),
  takePlace: act('takePlaceAction', ['applicant'], aboutOffer, { refused: allBut('visitor', 'applicant') }),
  declineOffer: act('declineOfferAction', ['applicant'], aboutOffer, { refused: allBut('visitor', 'applicant') }),
  withdrawOffer: act('withdrawOfferAction', ['staff'], aboutOfferOfOurs),
  // Only the clock does this; tests/integration/memberships holds it to that.
  expireOffer: act([], [], aboutOffer, { refused: everyone }),

  choosePlacing: act('choosePlacingAction', ['staff'], aboutPlacing),
  moveOnWaitingList: act('moveOnWaitingListAction', ['staff'], waitingOnList),
  sendLetters: act('sendLettersAction', ['staff'], aboutLetters),
  changeWording: act('changeWordingAction', ['staff'], () => ({ choice: 'waiting', subject: 'Our answer', body: '{name}, you are on the list.' })),
  addReason: act('addReasonAction', ['staff'], () => ({ words: `Reason ${newAddress()['address']}` })),
  retireReason: act('retireReasonAction', ['staff'], aboutReason),
  readWishes: act('readWishesAction', ['safety lead'], ({ world }) => ({ communityId: world.ours.id }), { refused: ['staff'] }),
  matchWish: act('matchWishAction', ['safety lead'], aboutWish),
  exportInterests: act('exportInterestsAction', ['staff'], ourCommunity),

  pauseMembership: act('pauseMembershipAction', signedIn, aboutPlace('own')),
  'pauseMembership#another’s': act('pauseMembershipAction', [], aboutPlace('another’s')),
  comeBack: act('comeBackAction', signedIn, aboutPlace('own')),
  'comeBack#another’s': act('comeBackAction', [], aboutPlace('another’s')),
  chooseWorkShown: act('chooseWorkShownAction', signedIn, aboutPlace('own')),
  'chooseWorkShown#another’s': act('chooseWorkShownAction', [], aboutPlace('another’s')),
  leaveCommunity: act('leaveCommunityAction', signedIn, aboutPlace('own')),
  'leaveCommunity#another’s': act('leaveCommunityAction', [], aboutPlace('another’s')),
  endMembership: act('endMembershipAction', ['staff'], aboutSomePlace),
  // Only the clock does this; tests/integration/processes holds it to that.
  endWithSeries: act([], [], aboutSomePlace),
  writeManagerLetter: act('writeManagerLetterAction', signedIn, aboutPlace('own')),
  'writeManagerLetter#another’s': act('writeManagerLetterAction', [], aboutPlace('another’s')),

  // Only the process that starts the site does this; tests/integration/people holds it to that.
  createFirstAdministrator: act([], [], () => ({ address: 'first@example.org' }), { refused: everyone }),
  changeMyName: act('changeMyNameAction', signedIn, () => ({ calledName: 'Ana' })),
  chooseTheme: act('chooseThemeAction', signedIn, () => ({ theme: 'dark' })),
  addAddress: act('addAddressAction', signedIn, () => ({ ...newAddress(), kind: 'personal' })),
  verifyAddress: act('verifyAddressAction', signedIn, aboutAddress('own')),
  'verifyAddress#another’s': act('verifyAddressAction', [], aboutAddress('another’s')),
  changeAddressRights: act('changeAddressRightsAction', signedIn, aboutAddress('own')),
  'changeAddressRights#another’s': act('changeAddressRightsAction', [], aboutAddress('another’s')),
  removeAddress: act('removeAddressAction', signedIn, aboutAddress('own')),
  'removeAddress#another’s': act('removeAddressAction', [], aboutAddress('another’s')),
  answerPrevention: act('answerPreventionAction', signedIn, () => ({ answer: 'no' })),
  leaveJob: act('leaveJobAction', signedIn, aboutAddress('own')),
  'leaveJob#another’s': act('leaveJobAction', [], aboutAddress('another’s')),
  askToMovePrimary: act('askToMovePrimaryAction', signedIn, aboutWayIn('own')),
  'askToMovePrimary#another’s': act('askToMovePrimaryAction', [], aboutWayIn('another’s')),
  movePrimary: act('movePrimaryAction', signedIn, aboutWayIn('own')),
  'movePrimary#another’s': act('movePrimaryAction', [], aboutWayIn('another’s')),
  putOffPersonalAddress: act('putOffPersonalAddressAction', signedIn, () => ({ to: '/home' })),
  askToMerge: act('askToMergeAction', signedIn, newAddress),
  proveOtherAccount: act('proveOtherAccountAction', signedIn, aboutMerge('own', 'asked')),
  'proveOtherAccount#another’s': act('proveOtherAccountAction', [], aboutMerge('another’s', 'asked')),
  mergeAccounts: act('mergeAccountsAction', signedIn, aboutMerge('own', 'proved')),
  'mergeAccounts#another’s': act('mergeAccountsAction', [], aboutMerge('another’s', 'proved')),
  addAffiliation: act('addAffiliationAction', signedIn, () => work),
  endAffiliation: act('endAffiliationAction', signedIn, aboutWork('own')),
  'endAffiliation#another’s': act('endAffiliationAction', [], aboutWork('another’s')),
  removeAffiliation: act('removeAffiliationAction', signedIn, aboutWork('own')),
  'removeAffiliation#another’s': act('removeAffiliationAction', [], aboutWork('another’s')),

  askForCopy: act('askForCopyAction', signedIn, () => ({})),
  // Only a worker does these, as the person who asked; tests/integration/own-data holds it to that.
  makeCopy: act([], [], () => ({})),
  deleteAccount: act([], [], () => ({})),
  // The world has one administrator, and the last one stays.
  askDeletion: act('askDeletionAction', allBut('visitor', 'administrator'), () => ({}), { refused: ['administrator'] }),
  undoDeletion: act('undoDeletionAction', signedIn, () => ({})),
  bringFile: act('bringFileAction', ['staff'], () => ({ kind: 'people' }), { file: { field: 'file', content: newList() } }),
  applyFile: act('applyFileAction', ['staff'], aboutList),
  discardFile: act('discardFileAction', ['staff'], aboutList),
}

/** Server actions that are no act: why each may exist. */
export const loose: Record<string, string> = {
  demoAction: 'answers the forms on the page of components; it reads and keeps nothing',
}

export const table = { pages: bySubject(pages), acts: bySubject(acts), loose }
