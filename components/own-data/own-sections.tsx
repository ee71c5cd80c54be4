import { KeyValue, KeyValues } from '@/components/ui/key-values'
import { Section } from '@/components/ui/section'
import type { OwnSection } from '@/lib/own-data/section.rules'

function Facts({ title, facts }: OwnSection['rows'][number]) {
  return (
    <li className="border-t border-line py-4.5 first:-mt-1.5 first:border-t-0 first:pt-0">
      <h3 className="py-1 text-row font-strong">{title}</h3>
      {facts.length > 0 && (
        <div className="mt-1.5">
          <KeyValues columns={2}>
            {facts.map(({ label, words }) => (
              <KeyValue key={label} term={label}>
                <span className="whitespace-pre-line">{words}</span>
              </KeyValue>
            ))}
          </KeyValues>
        </div>
      )}
    </li>
  )
}

/** Everything that is kept, section by section. */
export function OwnSections({ sections }: { sections: readonly OwnSection[] }) {
  return sections.map(({ id, title, about, rows }) => (
    <Section key={id} id={id} heading={title} note={about}>
      <ul className="max-w-measure">
        {rows.map((row, index) => (
          <Facts key={index} {...row} />
        ))}
      </ul>
    </Section>
  ))
}
