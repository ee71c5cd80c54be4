/** For what the keys of forms are wrapped. */
export const purposeOfFormKeys = 'form-keys'

/** The one place in which a form's own key can be unwrapped: its row. */
export function placeOfFormKey(formId: string) {
  return { table: 'InterestForm', column: 'wrappedKey', rowId: formId, ownerId: formId }
}

/** The one place in which words about whom she is not to be placed with can be opened: their row, of their form. */
export function placeOfWords(rowId: string, formId: string) {
  return { table: 'NotPlacedWith', column: 'words', rowId, ownerId: formId }
}
