import { Fragment } from 'react'
import { View } from '@tarojs/components'
import { cx } from '@/ui/touch/class-names'
import { SectionHeader } from '@/ui/frame/section-header'
import { anchorOf, type Drawing } from '../rows/drawing'
import type { Entry } from '../rows/entries'
import { FactEntryCard } from './fact-entry'
import { copy } from '../library.copy'
import { GapsCard, SourcesCard } from './listing-cards'
import { TermsEntryCard } from './terms-entry'

type Props = { readonly entries: readonly Entry[]; readonly countOf: (topic: string) => number; readonly linked: string | undefined; readonly drawing: Drawing }

/** The cards of one page, under the names of their topics. */
export const PageOfEntries = ({ entries, countOf, linked, drawing }: Props) => (
  <>
    {entries.map((entry, i) => (
      <Fragment key={entry.id}>
        {entry.topic === entries[i - 1]?.topic ? null : <SectionHeader title={entry.topic} note={copy.lines(countOf(entry.topic))} />}
        <View id={anchorOf(entry.id)} className={cx('lib-card', entry.topic === entries[i - 1]?.topic && 'ax-mt-3', entry.id === linked && 'lib-card--linked')}>
          <OneEntry entry={entry} drawing={drawing} />
        </View>
      </Fragment>
    ))}
  </>
)

function OneEntry({ entry, drawing }: { readonly entry: Entry; readonly drawing: Drawing }) {
  switch (entry.kind) {
    case 'fact':
      return <FactEntryCard entry={entry} drawing={drawing} />
    case 'terms':
      return <TermsEntryCard entry={entry} drawing={drawing} />
    case 'gaps':
      return <GapsCard entry={entry} drawing={drawing} />
    case 'sources':
      return <SourcesCard entry={entry} drawing={drawing} />
  }
}
