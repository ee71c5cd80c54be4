export type World = { id: string }
