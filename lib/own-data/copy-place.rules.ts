/** The one place in which a copy of everything can be opened: its row, for its owner. */
export function placeOfCopy(fileId: string, personId: string) {
  return { table: 'OwnDataFile', column: 'content', rowId: fileId, ownerId: personId }
}
