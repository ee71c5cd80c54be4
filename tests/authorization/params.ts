import { aboutCopy, aboutList } from './lists-and-copies'
import {
  aboutAddress, aboutForm, aboutMerge, aboutPlace, aboutWayIn, aboutWork, type Whose,
} from './forms'
import { type Cell } from './table'

// What entries of the table are about, seen from whoever asks.

export const openSession = ({ world }: Cell) => ({ sessionId: world.session.id })
export const pastSession = ({ world }: Cell) => ({ sessionId: world.past.id })
export const ourCommunity = ({ world }: Cell) => ({ slug: world.ours.slug })
export const fellowsPlace = async (cell: Cell) => ({ ...ourCommunity(cell), membershipId: (await aboutPlace('another’s')(cell))['membershipId']! })
export const holdsIt = { roles: ['facilitator' as const], to: '/facilitate/sessions/' }
export const address = (whose: Whose) => async (cell: Cell) => ({ addressId: (await aboutAddress(whose)(cell))['addressId']! })
export const wayIn = (whose: Whose) => async (cell: Cell) => ({ addressId: (await aboutWayIn(whose)(cell))['addressId']! })
export const proof = (was: 'asked' | 'proved') => async (cell: Cell) => ({ proofId: (await aboutMerge('own', was)(cell))['proofId']! })
export const form = (whose: Whose, step?: string) => async (cell: Cell) => ({
  formId: (await aboutForm(whose)(cell))['formId']!, ...(step ? { step } : {}),
})
export const affiliation = (whose: Whose) => async (cell: Cell) => ({ affiliationId: (await aboutWork(whose)(cell))['affiliationId']! })

export const copyOf = (whose: Whose) => async (cell: Cell) => ({ fileId: (await aboutCopy(whose)(cell))['fileId']! })
export const broughtList = async (cell: Cell) => ({ importId: (await aboutList(cell))['importId']! })
