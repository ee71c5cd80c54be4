import { Field, SelectField } from '@/components/forms/field'

type NameFieldsProps = {
  calledName?: string | undefined
  pronouns?: string | null | undefined
  address?: string | undefined
  /** The addresses that somebody with an account has proved; without an account she types one. */
  addresses?: readonly string[] | undefined
  /** A form that was sent keeps its address. */
  fixed?: boolean | undefined
}

/** What she is called, and where we write to. */
export function NameFields({ calledName, pronouns, address, addresses, fixed }: NameFieldsProps) {
  return (
    <>
      <Field
        name="calledName"
        label="What we call you"
        hint="First name, or first and last. As you like it."
        autoComplete="name"
        defaultValue={calledName}
      />
      <Field name="pronouns" label="Pronouns" hint="Such as she/her or they/them." optional short defaultValue={pronouns ?? ''} />
      {fixed ? (
        <p>
          <span className="font-strong">Your email</span>
          <br />
          {address}
          <span className="mt-1 block text-note text-ink-soft">A form that was sent keeps its address. Write to us if it has to change.</span>
        </p>
      ) : addresses ? (
        <SelectField name="address" label="Where we answer you" hint="One of your addresses here." defaultValue={address ?? addresses[0]}>
          {addresses.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </SelectField>
      ) : (
        <Field
          name="address"
          type="email"
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          label="Your email"
          hint="We mail you a link, so that you can stop and go on with this form anywhere."
          defaultValue={address}
        />
      )}
    </>
  )
}
