type Shape = { selector: string; message: string }
export const shapes: Record<string, Shape[]>
