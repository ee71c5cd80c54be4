/** What a session is about: its title, its purpose, its main part, and a prompt to begin that part with. */
export type Topic = readonly [title: string, purpose: string, main: string, prompt: string]

export type EightTopics = readonly [Topic, Topic, Topic, Topic, Topic, Topic, Topic, Topic]
