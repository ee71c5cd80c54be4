type Named = { calledName: string }

type CanBeMeant = {
  interests: readonly { formId: string; personId: string | null; form: Named }[]
  memberships: readonly { personId: string; person: Named }[]
  facilitations: readonly { personId: string; person: Named }[]
}

/** Whom a wish can mean, each once, as the value that a form sends and the words beside it. */
export function peopleToMean({ interests, memberships, facilitations }: CanBeMeant): { value: string; words: string }[] {
  const all = [
    ...facilitations.map(({ personId, person }) => ({ value: `person:${personId}`, words: `${person.calledName}, facilitates` })),
    ...memberships.map(({ personId, person }) => ({ value: `person:${personId}`, words: `${person.calledName}, has a place` })),
    ...interests.map(({ formId, personId, form }) => ({ value: personId ? `person:${personId}` : `form:${formId}`, words: `${form.calledName}, wrote to us` })),
  ]
  return [...new Map(all.toReversed().map((one) => [one.value, one])).values()].toReversed()
}
