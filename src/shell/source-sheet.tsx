import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Claim, Source } from '@/domain/evidence/figure'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Chip } from '@/ui/mark/chip'
import { Parts } from '@/ui/mark/parts'
import { Notice } from '@/ui/frame/notice'
import { bySource, type Evidence, type SaidBySource, type Sources } from './evidence'
import { evidenceCopy as copy } from './evidence.copy'
import { gradeWord, timeWords } from './grade-words'
import { inWords } from './in-words.copy'
import { WrongFigure } from './wrong-figure'
import './source-sheet.scss'

type Props = {
  readonly evidence: Evidence | null
  readonly sources: Sources
  /** The day on which it is read: what has grown old is shown as such. */
  readonly on: IsoDate
  readonly onClose: () => void
  /** Instead of the usual line under the title. */
  readonly note?: string
  /** The place whose figure it is, for who says that it is wrong; `undefined` for a rule of the nation. */
  readonly area: string | undefined
  /** After the claims: the way to all sources of the place. */
  readonly more?: ReactNode
}

/** What each source says, who it is, how good it is, and which one is used. */
export function SourceSheet({ evidence, sources, on, onClose, note = copy.note, area, more }: Props) {
  return (
    <BottomSheet open={evidence !== null} title={copy.title} note={note} onClose={onClose}>
      {evidence === null ? null : bySource(evidence).map((said) => <OfSource key={said.key} said={said} source={sources[said.key]} on={on} />)}
      {evidence?.why === undefined ? null : (
        <View className='ax-mt-3'>
          <Notice tone='amber' lead={copy.why}>{inWords(evidence.why)}</Notice>
        </View>
      )}
      {evidence === null ? null : <WrongFigure claims={evidence.followed} sources={sources} area={area} onLeave={onClose} />}
      {more ? <View className='ax-mt-3'>{more}</View> : null}
    </BottomSheet>
  )
}

type OfSourceProps = { readonly said: SaidBySource; readonly source: Source | undefined; readonly on: IsoDate }

function OfSource({ said: { key, claims }, source, on }: OfSourceProps) {
  const [{ claim: first }] = claims
  return (
    <View className='source-claim'>
      {claims.map(({ claim, used }, index) => (
        <View key={index} className='source-claim__says'>
          <View className='ax-t-body'>{inWords(claim.says)}</View>
          <View className='ax-row ax-row--wrap ax-row--tight'>
            {used ? <Chip tone='pine' icon='check'>{copy.used}</Chip> : <Chip>{copy.notUsed}</Chip>}
            <Chip>{gradeWord(claim, on)}</Chip>
            {claim.at === '' ? null : <View className='ax-t-note'>{inWords(claim.at)}</View>}
          </View>
          <View className='ax-t-note ax-mt-1'><Parts of={timeWords(claim, on)} /></View>
        </View>
      ))}
      <View className='ax-t-note'>{inWords(source?.title ?? key)}</View>
      {source?.docNumber === undefined ? null : <View className='ax-t-note'>{source.docNumber}</View>}
      {source?.repealed === undefined ? null : <View className='ax-row'><Chip tone='verm'>{inWords(copy.repealed(source.repealed))}</Chip></View>}
      <Checked claim={first} source={source} />
    </View>
  )
}

/** When it was read, and where; what a person typed in was read nowhere. */
function Checked({ claim, source }: { readonly claim: Claim; readonly source: Source | undefined }) {
  if (source?.grade === 'userEntered') return null
  return <View className='ax-t-mini ax-mt-1 source-claim__url'>{copy.checked(inWords(claim.checkedOn), source?.url ?? '')}</View>
}
