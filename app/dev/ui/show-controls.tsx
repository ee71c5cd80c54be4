import type { ReactNode } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { Checkbox, Choice } from '@/components/ui/choice'
import { ChoiceGroup, QuietSet } from '@/components/ui/choice-group'
import { FieldError, Hint, Label } from '@/components/ui/field-parts'
import { Note } from '@/components/ui/headings'
import { CodeInput, Select, TextArea, TextInput } from '@/components/ui/inputs'
import { Section } from '@/components/ui/section'
import { LinkButton, TextLink } from '@/components/ui/text-link'

function Specimens({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))] items-start gap-x-10 gap-y-7">
      {children}
    </div>
  )
}

function Specimen({ of, children }: { of: string; children: ReactNode }) {
  return (
    <div>
      <Note className="mb-2.5">{of}</Note>
      {children}
    </div>
  )
}

export function ShowButtons() {
  return (
    <Section heading="Buttons and links">
      <Specimens>
        <Specimen of="Main action, one per screen">
          <Button>Express interest</Button>
        </Specimen>
        <Specimen of="Hover">
          <Button className="border-gum-deep bg-gum-deep">Express interest</Button>
        </Specimen>
        <Specimen of="Focus">
          <Button className="focus-ring">Express interest</Button>
        </Specimen>
        <Specimen of="Working, label changes">
          <Button busy>Sending</Button>
        </Specimen>
        <Specimen of="Second">
          <ButtonLink href="#main" look="second">
            Keep editing
          </ButtonLink>
        </Specimen>
        <Specimen of="Small, inside a row">
          <Button look="second" size="small">
            Change the words
          </Button>
        </Specimen>
        <Specimen of="Link as an action">
          <TextLink href="#main">Ask us a question</TextLink>
        </Specimen>
        <Specimen of="Button as a link">
          <LinkButton>Leave the plan as it is</LinkButton>
        </Specimen>
        <Specimen of="Big, only for this">
          <Button size="big">I’m here</Button>
        </Specimen>
      </Specimens>
    </Section>
  )
}

export function ShowFields() {
  return (
    <Section heading="Fields">
      <Specimens>
        <div>
          <Label htmlFor="f1">Your email</Label>
          <Hint id="f1-hint">Work or personal.</Hint>
          <TextInput id="f1" type="email" aria-describedby="f1-hint" />
        </div>
        <div>
          <Label htmlFor="f2" optional>
            Name
          </Label>
          <Hint id="f2-hint">Focus</Hint>
          <TextInput id="f2" defaultValue="Amira" className="focus-ring" />
        </div>
        <div>
          <Label htmlFor="f3">Your email</Label>
          <Hint id="f3-hint">Error: border, icon and words</Hint>
          <TextInput id="f3" defaultValue="amira.haddad@" aria-invalid aria-describedby="f3-hint f3-error" />
          <FieldError id="f3-error">Add the part after the @, like example.org.</FieldError>
        </div>
        <div>
          <Label htmlFor="f4">Six-digit code</Label>
          <CodeInput id="f4" defaultValue="481920" />
        </div>
        <div>
          <Label htmlFor="f5">Region</Label>
          <Select id="f5">
            <option>Melbourne</option>
            <option>Gippsland</option>
          </Select>
        </div>
        <div>
          <Label htmlFor="f6" optional>
            A note
          </Label>
          <TextArea id="f6" aria-describedby="f6-hint" />
          <Hint id="f6-hint">Only they read it.</Hint>
        </div>
      </Specimens>
    </Section>
  )
}

export function ShowChoices() {
  return (
    <Section heading="Choices">
      <div className="max-w-136 space-y-7">
        <ChoiceGroup id="c1" legend="How are you arriving?" columns={2}>
          {['Running on empty', 'Low', 'Steady', 'Good', 'Energised', 'Pass'].map((feeling) => (
            <Choice key={feeling} name="c1" look="feel" value={feeling} defaultChecked={feeling === 'Low'}>
              {feeling}
            </Choice>
          ))}
        </ChoiceGroup>
        <ChoiceGroup id="c2" legend="Which part to shorten" error="Choose one.">
          <Choice name="c2" value="each" note="This part 20, case clinic 20">
            <b>A little from each</b>
          </Choice>
          <Choice name="c2" value="clinic" className="focus-ring" note="Focus">
            <b>Keep the clinic whole</b>
          </Choice>
        </ChoiceGroup>
        <QuietSet id="c3" legend="Who sees this?">
          <Choice name="c3" value="nobody" look="quiet" defaultChecked note="Your word stays with you.">
            Nobody. Just count me
          </Choice>
          <Choice name="c3" value="everyone" look="quiet">
            The whole group
          </Choice>
        </QuietSet>
        <Checkbox name="c4" note="You can change this any time.">
          I agree that this is kept until May
        </Checkbox>
      </div>
    </Section>
  )
}
