import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import type { HomeMatter } from './home-view'

/** How sure the day and the money are, one chip each. */
export function Doubts({ doubts }: Pick<HomeMatter, 'doubts'>) {
  return (
    <>
      {doubts.map(({ form, words }) => (
        <UncertaintyChip key={words} form={form}>{words}</UncertaintyChip>
      ))}
    </>
  )
}
