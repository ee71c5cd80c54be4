import { everyone, nowhere, page, signedIn, act, type Act, type Page } from './table'

/** Every page and route handler, and who gets it. A route that is not here fails the checks. */
export const pages: Record<string, Page> = {}

/** Every act, and who may do it. */
export const acts: Record<string, Act> = {}
