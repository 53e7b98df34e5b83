import { HARDSHIPS } from '@/domain/benefit/person'
import type { CareKind } from '@/domain/benefit/bill'
import { areas } from '@/policy'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { RadioList } from '@/ui/form/radio-list'
import { copy } from './estimator.copy'
import { startOwn } from '../own-rates/no-terms-here'
import { copy as own } from '../own-rates/own.copy'
import { modeOf } from './mode'
import type { EstimatorModel } from './use-estimator'

type Props = { readonly model: EstimatorModel; readonly open: boolean; readonly onClose: () => void }

const known = (kinds: readonly CareKind[]): string => (kinds.length === 0 ? copy.coverageNone : kinds.map((kind) => copy.careShort[kind]).join(copy.listComma))

/** Stands among the codes for a place that is not in the list. */
const ELSEWHERE = 'elsewhere'

const AREA_OPTIONS = [
  ...areas.map(({ code, name, coverage }) => ({
    value: code,
    title: name,
    note: coverage.employee.length + coverage.resident.length === 0 ? copy.factsOnly : copy.areaCoverage(known(coverage.employee), known(coverage.resident))
  })),
  { value: ELSEWHERE, title: own.option, note: own.offer }
]

export function AreaSheet({ model, open, onClose }: Props) {
  const { form, change } = model
  const chosen = modeOf(form) === 'own' ? ELSEWHERE : form.guest.areaCode
  return (
    <BottomSheet open={open} title={copy.areaSheet} note={copy.areaNote} onClose={onClose}>
      <RadioList
        options={AREA_OPTIONS}
        value={chosen === '' ? undefined : chosen}
        onChange={(areaCode) => {
          if (areaCode === ELSEWHERE) startOwn(model)
          else change({ guest: { ...form.guest, areaCode }, own: { ...form.own, who: '' } })
          onClose()
        }}
        label={copy.areaSheet}
      />
    </BottomSheet>
  )
}

const HARDSHIP_OPTIONS = HARDSHIPS.map((value) => ({ value, title: copy.hardships[value] }))

export function HardshipSheet({ model: { form, change }, open, onClose }: Props) {
  return (
    <BottomSheet open={open} title={copy.hardshipLabel} onClose={onClose}>
      <RadioList
        options={HARDSHIP_OPTIONS}
        value={form.guest.hardship}
        onChange={(hardship) => {
          change({ guest: { ...form.guest, hardship } })
          onClose()
        }}
        label={copy.hardshipLabel}
      />
    </BottomSheet>
  )
}
