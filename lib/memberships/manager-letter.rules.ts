export type LetterFacts = { organisation: string; questionsTo: string; address: string; day: string }

/** Whom a letter is about, by the name she uses at work. The community is named only if she says so: its name may tell more than she wants. */
export type LetterAbout = { name: string; community: string | null }

/** The letter for a manager, as paragraphs: the place is hers, why nobody can stand in, and what others in the team can do. */
export function managerLetter({ organisation, questionsTo, address, day }: LetterFacts, about: LetterAbout | null): string[] {
  const whose = about
    ? `${about.name} has a place in ${about.community ? `“${about.community}”, ` : ''}a Community of Practice of ${organisation}. The place is ${about.name}’s own: nobody can take it over, and nobody can come instead, not even for one session and not from the same team.`
    : `This is about places in a Community of Practice of ${organisation}. Each place belongs to one person: nobody can take it over, and nobody can come instead, not even for one session and not from the same team.`
  const name = about?.name ?? 'the person'
  return [
    day,
    'To whom it may concern',
    whose,
    'There is a good reason. People who work in prevention talk here about the hard parts of the work. They can do that because they know who is in the room, and that it will be the same people next time. One new face changes what can be said.',
    `It also makes things simple for a workplace. When ${name} can’t come, a short word to the group is enough, and you have nobody to send. What was learned can come back to the team, without the names and stories of others. A change of jobs changes nothing: the place stays with the person.`,
    `Would somebody else in your team like to take part? Anyone can express interest in a place of their own at ${address}. We read every form and answer it.`,
    `Questions are welcome at ${questionsTo}.`,
    `The program team, ${organisation}`,
  ]
}
