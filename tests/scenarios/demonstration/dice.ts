/** A number from 0 to below 1 that is always the same for the same words, so that the world is the same each time. */
export function dice(...words: (string | number)[]): number {
  let hash = 2166136261
  for (const letter of words.join('/')) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507)
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296
}

/** One of a list, always the same for the same words. */
export function oneOf<Item>(list: readonly Item[], ...words: (string | number)[]): Item {
  return list[Math.floor(dice(...words) * list.length)]!
}
