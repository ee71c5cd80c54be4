import { z } from 'zod'

export const readWishesInput = z.object({ communityId: z.uuid() })

/** Somebody by her account, somebody without one by her form, or nobody whom we know. */
const meaning = z.union([
  z.literal('').transform(() => ({ personId: null, formId: null })),
  z.string().regex(/^(person|form):[0-9a-f-]{36}$/).transform((value) => {
    const [kind, id = ''] = value.split(':')
    return kind === 'person' ? { personId: id, formId: null } : { personId: null, formId: id }
  }),
])

export const matchWishInput = z.object({ wishId: z.uuid(), communityId: z.uuid(), means: meaning })
