import { openPage } from '@/platform/routes/navigation'
import { enrolmentSummary } from '@/policy/geography/coverage'
import { SectionHeader } from '@/ui/frame/section-header'
import { TextLink } from '@/ui/mark/text-link'
import { YearCard } from '@/ui/list/year-card'
import { copy } from './home.copy'

const { sources, conflicts, newest } = enrolmentSummary()

/** Where the numbers come from, and how many of them are in doubt: counted from the data. */
export function DataSection() {
  const { title, library, unit, text } = copy.data
  return (
    <>
      <SectionHeader title={title}>
        <TextLink iconAfter='right' onPress={() => void openPage('policy')}>{library}</TextLink>
      </SectionHeader>
      <YearCard year={String(newest)} unit={unit} title={copy.data.sources(sources, newest)}>
        {text(conflicts)}
      </YearCard>
    </>
  )
}
