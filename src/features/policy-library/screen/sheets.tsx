import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import { canShareCard } from '@/platform/sharing/share'
import { inWords } from '@/shell/in-words.copy'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Button, ButtonRow } from '@/ui/touch/button'
import { KeyValue } from '@/ui/list/key-value'
import { Notice } from '@/ui/frame/notice'
import { TextLink } from '@/ui/mark/text-link'
import { copyOut } from '@/shell/copy-out'
import { gradeNote, gradeWord } from '@/shell/grade-words'
import { PlaceSheet } from '@/shell/place-sheet'
import { NATION } from '../rows/areas'
import { areaOfEntry } from '../rows/library'
import { WrongFigure } from '@/shell/wrong-figure'
import { ClaimRows } from './claim-rows'
import type { Drawing } from '../rows/drawing'
import type { FactEntry, NumberedSource, TermsEntry } from '../rows/entries'
import { rowText } from './entry-text'
import { Asides } from './fact-entry'
import { copy } from '../library.copy'
import type { Row } from '../rows/rows'

export type OpenRow = { readonly entry: FactEntry | TermsEntry; readonly row: Row }
/** What is open: a place list, two sides beside each other, or a line, or a source and the line it was opened from. */
export type OpenSheet = { readonly row?: OpenRow; readonly source?: NumberedSource; readonly places?: boolean; readonly compare?: boolean }

type RowSheetProps = { readonly open: OpenRow; readonly place: string; readonly drawing: Drawing; readonly onClose: () => void }

/** One line with all that is behind it, to read or to pass on. */
export function RowSheet({ open: { entry, row }, place, drawing, onClose }: RowSheetProps) {
  const { figure } = row
  const text = () => rowText(entry.title, place, row, entry.sources, drawing.today)
  return (
    <BottomSheet open title={row.label} note={noteOf(entry, row)} onClose={onClose} footer={<RowFooter text={text} />}>
      {row.readings.map((reading, i) => (
        <View key={i} className='lib-answer'>{reading}</View>
      ))}
      {row.detail === undefined ? null : <View className='ax-t-note'>{row.detail}</View>}
      <ClaimRows row={row} sources={entry.sources} drawing={drawing} />
      <Asides row={row} drawing={drawing} />
      <WrongFigure claims={figure.claims} sources={entry.sources} area={areaOfEntry(entry.id)} onLeave={onClose} />
      {figure.why === undefined ? null : (
        <View className='ax-mt-3'>
          <Notice tone={figure.doubt === undefined ? 'neutral' : 'amber'} lead={copy.why}>{inWords(figure.why)}</Notice>
        </View>
      )}
    </BottomSheet>
  )
}

const noteOf = (entry: FactEntry | TermsEntry, row: Row): string =>
  entry.kind === 'terms' && row.label !== entry.title ? copy.dotted(entry.title, entry.year ?? '') : copy.sheetNote

function RowFooter({ text }: { readonly text: () => string }) {
  const copyIt = () => void copyOut(text(), copy.copying)
  if (!canShareCard) return <Button kind='secondary' icon='copy' onPress={copyIt}>{copy.copyAll}</Button>
  return (
    <ButtonRow>
      <Button kind='outline' icon='copy' onPress={copyIt}>{copy.copyAll}</Button>
      <Button kind='secondary' icon='share' openType='share'>{copy.share}</Button>
    </ButtonRow>
  )
}

/** A cited page: who, when, how good. */
export function SourceDetails({ open: { index, source }, on, onClose }: { readonly open: NumberedSource; readonly on: IsoDate; readonly onClose: () => void }) {
  const { title, issuer, docNumber, repealed, period, publishedOn, retrievedOn, url } = source
  const words = copy.source
  return (
    <BottomSheet open title={title} note={copy.sourceSheet(index)} onClose={onClose}>
      <KeyValue name={words.issuer}>{issuer}</KeyValue>
      <KeyValue name={words.grade} note={gradeNote(source, on)}>{gradeWord(source, on)}</KeyValue>
      {docNumber === undefined ? null : <KeyValue name={words.docNumber}>{docNumber}</KeyValue>}
      <KeyValue name={words.period}>{inWords(period)}</KeyValue>
      {repealed === undefined ? null : <KeyValue name={words.repealed}>{inWords(words.since(repealed))}</KeyValue>}
      {publishedOn === undefined ? null : <KeyValue name={words.published}>{inWords(publishedOn)}</KeyValue>}
      <KeyValue name={words.retrieved}>{inWords(retrievedOn)}</KeyValue>
      <KeyValue name={words.url}>
        {url === undefined ? words.noUrl : (
          <>
            <View className='lib-url'>{url}</View>
            <TextLink icon='copy' onPress={() => void copyOut(url, copy.copying)}>{words.copyUrl}</TextLink>
          </>
        )}
      </KeyValue>
    </BottomSheet>
  )
}

type PlacesProps = { readonly value: string; readonly onChoose: (code: string) => void; readonly onClose: () => void }

export function PlacesSheet({ value, onChoose, onClose }: PlacesProps) {
  return <PlaceSheet open title={copy.placesSheet} note={copy.placesNote} unknown={{ title: copy.nation }} value={value} onChoose={(code) => onChoose(code === '' ? NATION : code)} onClose={onClose} />
}
