import clsx from 'clsx'
import { fieldBackground, type FieldColour } from './field-colour'
import { DomainIcon, type DomainIconName } from './icons'

type SwatchProps = { colour: FieldColour; icon: DomainIconName; size?: 'big' | 'tiny' | undefined }

/** The colour and sign of a community’s domain, always beside its name. */
export function Swatch({ colour, icon, size = 'big' }: SwatchProps) {
  const tiny = size === 'tiny'
  return (
    <span
      className={clsx(
        'grid rounded-control text-ink',
        fieldBackground[colour],
        tiny
          ? 'size-9 place-content-center'
          : 'min-h-18 w-full place-content-center self-stretch wide:min-h-28 wide:content-end wide:justify-start wide:p-4',
      )}
    >
      <DomainIcon name={icon} size={tiny ? 22 : 30} className={tiny ? undefined : 'wide:size-10'} />
    </span>
  )
}
