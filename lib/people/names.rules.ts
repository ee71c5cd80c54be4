/** What a person is called in a sentence to her or about her: the first word of the name she chose. */
export function firstName(calledName: string): string {
  return calledName.trim().split(/\s+/)[0] ?? calledName
}
