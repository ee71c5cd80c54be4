import { env } from './env'

/** Whether pages for looking at the product itself are there: in development and in the demonstration, nowhere else. */
export function isForLooking(): boolean {
  return env().NODE_ENV !== 'production' || env().DEMO
}
