import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { OwnFigure } from '@/domain/own-place/own-figure'
import { openPage } from '@/platform/routes/navigation'
import { showToast } from '@/platform/screen/toast'
import { PlaceSheet } from '@/shell/place-sheet'
import { Screen } from '@/shell/screen'
import { useHousehold } from '@/state/household'
import { useOwnPlaces } from '@/state/own-places'
import { Button, ButtonRow } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { Chip } from '@/ui/mark/chip'
import { EmptyState } from '@/ui/frame/empty-state'
import { TextLink } from '@/ui/mark/text-link'
import { copyPlace, saveFile } from './hand-over'
import { copy } from './own-place.copy'
import { PasteCard } from './paste-card'
import { nameOf, shortOf, valueWords } from '@/shell/own-words'

/** Every place of which the family typed something, and the way in and out of each. */
export function OwnPlacesScreen({ today }: { readonly today: IsoDate }) {
  const figures = useOwnPlaces((places) => places.figures)
  const [picking, setPicking] = useState(false)
  const codes = [...new Set(figures.map(({ areaCode }) => areaCode))]
  const close = () => setPicking(false)
  const choose = (area: string) => {
    close()
    void openPage('ownPlace', { area })
  }
  return (
    <Screen
      title={copy.title}
      stack
      footer={<Button icon='plus' onPress={() => setPicking(true)}>{copy.add}</Button>}
      overlay={<PlaceSheet open={picking} title={copy.addSheet} note={copy.addNote} value='' onChoose={choose} onClose={close} />}
    >
      <View className='ax-t-sub'>{copy.intro}</View>
      {codes.length === 0 ? <EmptyState art='map' title={copy.none}>{copy.noneText}</EmptyState> : null}
      {codes.map((code) => <PlaceCard key={code} code={code} figures={figures.filter(({ areaCode }) => areaCode === code)} today={today} />)}
      <PasteCard />
    </Screen>
  )
}

type CardProps = { readonly code: string; readonly figures: readonly OwnFigure[]; readonly today: IsoDate }

function PlaceCard({ code, figures, today }: CardProps) {
  const members = useHousehold((household) => household.members).filter(({ areaCode }) => areaCode === code)
  const names = members.length === 0 ? copy.usedByNobody : copy.usedBy(members.map(({ nickname }) => nickname).join(copy.list))
  const newest = figures.reduce((day, { on }) => (on > day ? on : day), '0000-01-01' as IsoDate)
  const remove = () => {
    useOwnPlaces.getState().remove(figures.map(({ id }) => id))
    showToast(copy.removed)
  }
  return (
    <Card pad label={copy.mine(shortOf(code))}>
      <View className='ax-row ax-row--wrap ax-row--tight'>
        <View className='ax-t-head'>{copy.mine(shortOf(code))}</View>
        <Chip>{copy.chip}</Chip>
      </View>
      <View className='ax-t-note ax-mt-1'>{[names, copy.changed(dayWord(newest, today))].join(copy.comma)}</View>
      {figures.map((one) => <Line key={one.id} figure={one} today={today} />)}
      <View className='ax-mt-3'>
        <ButtonRow>
          <Button kind='secondary' size='sm' icon='edit' onPress={() => void openPage('ownPlace', { area: code })}>{copy.edit}</Button>
          <Button kind='secondary' size='sm' icon='copy' onPress={() => void copyPlace(code, figures)}>{copy.copyOut}</Button>
        </ButtonRow>
      </View>
      <View className='ax-t-note ax-mt-2'>{copy.copyNote}</View>
      <View className='ax-row ax-row--wrap ax-mt-2'>
        <TextLink icon='box' onPress={() => void saveFile(code, figures)}>{copy.file}</TextLink>
        <TextLink icon='trash' onPress={remove}>{copy.remove}</TextLink>
      </View>
    </Card>
  )
}

/** A name is longer than a column of names is wide: it stands before the value, on one line where there is room. */
const Line = ({ figure, today }: { readonly figure: OwnFigure; readonly today: IsoDate }) => (
  <View className='ax-mt-3'>
    <View className='ax-row ax-row--between ax-row--wrap'>
      <View className='ax-t-sub'>{nameOf(figure)}</View>
      <View className='ax-t-body ax-t-medium'>{valueWords(figure, today)}</View>
    </View>
    {figure.from.title === undefined ? null : <View className='ax-t-note'>{figure.from.title}</View>}
  </View>
)
