import { useState } from 'react'
import { View } from '@tarojs/components'
import { TIERS } from '@/domain/benefit/bill'
import { monthOf, yearOf, type IsoDate } from '@/domain/date/iso-date'
import { isByTier, isByYear, OWN_FIELDS, type OwnField } from '@/domain/own-place/own-figure'
import { goBack } from '@/platform/routes/navigation'
import { showToast } from '@/platform/screen/toast'
import { placeNamed } from '@/policy/geography/place-list'
import { PlaceSheet } from '@/shell/place-sheet'
import { Screen } from '@/shell/screen'
import { homeAreaOf, useHomeArea } from '@/state/home-area'
import { useHousehold } from '@/state/household'
import { useOwnPlaces } from '@/state/own-places'
import { Button, ButtonRow } from '@/ui/touch/button'
import { copyOut } from '@/shell/copy-out'
import { Card } from '@/ui/frame/card'
import { PickChips } from '@/ui/form/pick-chips'
import { Segmented } from '@/ui/form/segmented'
import { SelectField } from '@/ui/form/select-field'
import { CardHead } from './card-head'
import { correctionText, figureOf, guessed, saidIn, type Correction, type Said } from './correction'
import { copy } from './correction.copy'
import { NoticeCard } from './notice-card'
import { copy as words } from './own-place.copy'

type Change = (patch: Partial<Correction>) => void
type Part = { readonly correction: Correction; readonly change: Change; readonly today: IsoDate }

/** One figure that is not what the local notice says: kept as the family's own, and ready for the maintainers. */
export function CorrectScreen({ today, query }: { readonly today: IsoDate; readonly query: Readonly<Record<string, string>> }) {
  const [said] = useState(() => saidIn(query))
  const chosen = useHomeArea(({ areaCode }) => areaCode)
  const members = useHousehold((household) => household.members)
  const [correction, setCorrection] = useState(() => guessed(said, homeAreaOf(chosen, members), yearOf(today) + (monthOf(today) >= 9 ? 1 : 0)))
  const [picking, setPicking] = useState(false)
  const change: Change = (patch) => setCorrection((before) => ({ ...before, ...patch }))
  const choosePlace = (areaCode: string) => {
    change({ areaCode })
    setPicking(false)
  }
  const part = { correction, change, today }
  return (
    <Screen
      title={copy.title}
      stack
      footer={<Footer said={said} {...part} />}
      overlay={<PlaceSheet open={picking} title={copy.place} note={copy.placeNote} value={correction.areaCode} onChoose={choosePlace} onClose={() => setPicking(false)} />}
    >
      <View className='ax-t-sub'>{copy.intro}</View>
      <SaidCard said={said} />
      <Card pad className='ax-stack'>
        <CardHead title={copy.which} />
        <SelectField label={copy.place} shown={placeNamed(correction.areaCode)?.name ?? ''} placeholder={copy.pickPlace} onPress={() => setPicking(true)} />
        <WhichFields {...part} />
      </Card>
      <NoticeCard {...part} />
      <View className='ax-t-note'>{copy.where}</View>
    </Screen>
  )
}

const SaidCard = ({ said: { says, from } }: { readonly said: Said }) => (
  <Card pad label={copy.ours}>
    <CardHead title={copy.ours} />
    <View className='ax-t-body'>{says === '' ? copy.noSays : says}</View>
    {from === '' ? null : <View className='ax-t-note ax-mt-1'>{from}</View>}
  </Card>
)

const OTHER = 'other'
const FIELDS = [...OWN_FIELDS.map((value) => ({ value: value as OwnField | typeof OTHER, label: words.fields[value] as string })), { value: OTHER as OwnField | typeof OTHER, label: copy.other as string }]
const SCHEMES = (['resident', 'employee'] as const).map((value) => ({ value, label: words.schemes[value] }))
const TIER_OPTIONS = TIERS.map((value) => ({ value, label: words.tiers[value] }))

function WhichFields({ correction: { field, scheme, tier, year }, change, today }: Part) {
  const years = [yearOf(today), yearOf(today) + 1].map((one) => ({ value: String(one), label: words.year(one) }))
  return (
    <>
      <Segmented options={SCHEMES} value={scheme} onChange={(next) => change({ scheme: next })} label={words.scheme} />
      <PickChips chips={FIELDS} value={field === '' ? OTHER : field} onChange={(next) => change({ field: next === OTHER ? '' : next, value: '' })} label={copy.which} />
      {isByTier(field) ? <Segmented options={TIER_OPTIONS} value={tier} onChange={(next) => change({ tier: next })} label={copy.tier} /> : null}
      {isByYear(field) ? <Segmented options={years} value={String(year)} onChange={(next) => change({ year: Number(next) })} label={words.yearLabel} /> : null}
    </>
  )
}

function Footer({ correction, said, today }: Omit<Part, 'change'> & { readonly said: Said }) {
  const keep = () => {
    const figure = figureOf(correction, today)
    if (figure === null) return showToast(correction.areaCode === '' ? copy.needPlace : copy.needValue)
    if (useOwnPlaces.getState().put([figure]) === 'full') return showToast(words.full)
    showToast(copy.kept)
    void goBack()
  }
  return (
    <ButtonRow>
      <Button kind='outline' icon='copy' onPress={() => void copyOut(correctionText(correction, said), { ...words.copying, copied: copy.copied })}>{copy.copyOut}</Button>
      {correction.field === '' ? null : <Button onPress={keep}>{copy.keep}</Button>}
    </ButtonRow>
  )
}
