import { z } from 'zod'

export const themes = ['device', 'light', 'dark'] as const

export const themeInput = z.object({ theme: z.enum(themes, { error: 'Choose one of the three.' }) })
