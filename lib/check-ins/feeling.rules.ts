/** What the sealed words of a feeling are bound to: its row, its column and its owner. */
export function placeOf(column: 'ownWord' | 'taking', rowId: string, ownerId: string) {
  return { table: 'Feeling', column, rowId, ownerId }
}
