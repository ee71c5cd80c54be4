import { Field, LongField } from '@/components/forms/field'
import { Details } from '@/components/ui/details'
import { Head } from '@/components/ui/headings'
import { WhoSees } from '@/components/ui/who-sees'
import { saveContactAction } from '@/lib/interests/interests.actions'
import { StepForm, type StepProps } from './step-form'

type StepContactProps = StepProps & {
  form: { accessNeeds: string | null; contactWay: string | null; personalAddress: string | null; maySayNotPlacedWith: boolean }
  /** Whom she is not to be placed with, in her own words; what is sealed is opened for her alone. */
  notPlacedWith: readonly string[]
}

export function StepContact({ form, notPlacedWith, ...step }: StepContactProps) {
  return (
    <StepForm action={saveContactAction} back={`/interest/${step.formId}/hopes`} {...step}>
      <LongField
        name="accessNeeds"
        label="What you need to take part"
        hint="Captions, an interpreter, a quiet start, joining by phone: anything that helps."
        optional
        rows={3}
        defaultValue={form.accessNeeds ?? ''}
      />
      <LongField
        name="contactWay"
        label="A safe way and time to reach you"
        hint="Such as: text me after four, and leave no message. Without this we only use your email."
        optional
        rows={3}
        defaultValue={form.contactWay ?? ''}
      />
      <Field
        name="personalAddress"
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        label="A personal email, beside a work one"
        hint="Places are personal, and so is your account. A work address stays with the employer when you leave; a personal one is how you keep your place."
        optional
        defaultValue={form.personalAddress ?? ''}
      />
      <NotPlacedWith may={form.maySayNotPlacedWith} words={notPlacedWith} />
    </StepForm>
  )
}

function NotPlacedWith({ may, words }: { may: boolean; words: readonly string[] }) {
  const [first = '', ...others] = words
  return (
    <section aria-labelledby="not-placed-with" className="border-t border-line pt-7">
      <Head id="not-placed-with">Somebody you must not be in a group with</Head>
      <div className="mt-2.5 space-y-4">
        <WhoSees>
          Only the people named for this in the program team read it, and each reading is written down. It is sealed, and
          nobody is told that you asked.
        </WhoSees>
        {may ? (
          <>
            <One at={0} label="Who it is" words={first} />
            <Details summary="Somebody else as well" open={others.length > 0}>
              <div className="space-y-6">
                <One at={1} label="A second person" words={others[0] ?? ''} />
                <One at={2} label="A third person" words={others[1] ?? ''} />
              </div>
            </Details>
          </>
        ) : (
          <p className="max-w-measure">
            You can tell us here once you have opened the link in the mail we sent you. Until then we can’t know that this
            address is yours, and what you write here has to be safe from whoever else may have typed it.
          </p>
        )}
      </div>
    </section>
  )
}

function One({ at, label, words }: { at: number; label: string; words: string }) {
  return (
    <LongField
      name={`apart.${at}`}
      label={label}
      hint="A name, and what helps us to know who is meant. You don’t need to say why."
      optional
      rows={2}
      defaultValue={words}
    />
  )
}
