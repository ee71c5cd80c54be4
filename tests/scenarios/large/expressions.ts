import { timeZone } from '@/tests/scenarios/demonstration/calendar'

// What becomes of a column of row t in copy k, as SQL.

/** Copies are programs of the past: the latest ended about two months before the first one began, the next four weeks earlier. */
const weeksEarlier = '(48 + 4 * k)'

/** The same id and number give the same id, so that a row and what points to it stay together. It is a valid UUID, version 8. */
export function copiedId(column: string): string {
  return `overlay(overlay(md5(t."${column}"::text || '/' || k) placing '8' from 13) placing 'a' from 17)::uuid`
}

/** An instant in the past of its copy, at the same time on the wall. */
export function earlierInstant(column: string): string {
  return `((t."${column}" at time zone '${timeZone}') - ${weeksEarlier} * interval '7 days') at time zone '${timeZone}'`
}

export function earlierDay(column: string): string {
  return `t."${column}" - 7 * ${weeksEarlier}`
}

/** The first name with the last name of somebody else. */
export function copiedName(column: string): string {
  return `split_part(t."${column}", ' ', 1) || ' ' || surnames.list[1 + (abs(hashtext(t."${column}")::bigint) + k * 7) % cardinality(surnames.list)]`
}

export function copiedAddress(column: string): string {
  return `split_part(t."${column}", '@', 1) || '.' || k || '@' || split_part(t."${column}", '@', 2)`
}
