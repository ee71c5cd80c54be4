import { aboutList, newList, noCopyYet } from './lists-and-copies'
import {
  aboutAddress, aboutBeginning, aboutContact, aboutFellowsPlace, aboutForm, aboutFormLink, aboutInterest, aboutMerge,
  aboutOffer, aboutPart, aboutPartOffer, aboutPlace, aboutSentForm, aboutSession, aboutSignIn, aboutSomePlace, aboutTopicForm,
  aboutWayIn, aboutWork, afterArriving, askedFor, newAddress, newRecap, planOfOpenSession, type Whose,
} from './forms'
import { aboutLetters, aboutOfferOfOurs, aboutPlacing, aboutReason, aboutWish, waitingOnList } from './forms-of-composing'
import { aboutNoProposal, aboutProposal, aboutRhythm, aheadSession, extraSession } from './rhythm-forms'
import { ourCommunity, pastSession } from './params'
import { pages } from './pages'
import { allBut, everyone, signedIn } from './roles'
import { act, bySubject, type Act, type Cell } from './table'

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
  catchUp: act('catchUpAction', ['facilitator'], ({ world }) => ({ sessionId: world.session.id, late: '1', way: 'one' })),
  writeRecap: act('writeRecapAction', ['facilitator'], newRecap, { refused: ['member'] }),
  shiftPart: act('shiftPartAction', ['facilitator'], aboutPart({ way: 'down' })),
  offerToHold: act('offerToHoldAction', ['member'], aboutPart()),
  takeBackOffer: act('takeBackOfferAction', ['member'], aboutPart()),
  agreeHolder: act('agreeHolderAction', ['facilitator'], aboutPartOffer),
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

  askForCopy: act('askForCopyAction', signedIn, noCopyYet),
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
