import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import { callHotline } from '@/platform/sharing/phone-call'
import { enrolmentSources } from '@/policy/enrolment'
import { useLostPlace } from '@/shell/missing-places'
import { Screen } from '@/shell/screen'
import { SourceSheet } from '@/shell/source-sheet'
import { Toast } from '@/ui/frame/toast'
import { TextLink } from '@/ui/mark/text-link'
import { AccountSection } from './account-section'
import { ArrearsSection } from './arrears-section'
import { copy } from './cover.copy'
import './cover.scss'
import { GapSection } from './gap-section'
import { GradesSection } from './grades-section'
import { RaisesSection } from './raises-section'
import { sectionsFor, type Section } from './subject'
import { useCover, type CoverModel } from './use-cover'
import { WaitingSection } from './waiting-section'
import { AreaSheet, WhoSection } from './who-section'

export type CoverScreenProps = {
  readonly today: IsoDate
  /** Whose; somebody can be chosen or described in place as well. */
  readonly member?: string | undefined
}

const DRAWN: Readonly<Record<Section, (props: { readonly model: CoverModel }) => ReactNode>> = {
  account: AccountSection,
  grades: GradesSection,
  gap: GapSection,
  waiting: WaitingSection,
  raises: RaisesSection,
  arrears: ArrearsSection
}

/** What somebody's insurance costs and brings beside the premium: account, grades, gaps, waits, raises, arrears. */
export function CoverScreen({ today, member }: CoverScreenProps) {
  const model = useCover(today, member)
  const [picking, setPicking] = useState(false)
  const { hotline } = model.rules
  const lost = useLostPlace(model.member.areaCode)
  return (
    <Screen title={copy.title} overlay={<Overlay model={model} picking={picking} onPicked={() => setPicking(false)} />}>
      <View className='ax-stack'>
        <WhoSection model={model} onPickArea={() => setPicking(true)} />
      </View>
      {lost === null ? sectionsFor(model.kind).map((section) => {
        const Drawn = DRAWN[section]
        return <Drawn key={`${model.key}-${section}`} model={model} />
      }) : <View className='ax-mt-3'>{lost}</View>}
      <View className='cover-end'>
        <View className='ax-t-note'>{copy.foot}</View>
        <TextLink icon='phone' onPress={() => callHotline(hotline)}>{copy.call(hotline)}</TextLink>
      </View>
    </Screen>
  )
}

type OverlayProps = { readonly model: CoverModel; readonly picking: boolean; readonly onPicked: () => void }

const Overlay = ({ model, picking, onPicked }: OverlayProps) => (
  <>
    <AreaSheet model={model} open={picking} onClose={onPicked} />
    <Toast message={model.undo} onUndo={model.undo?.run} onEnd={model.endUndo} />
    <SourceSheet on={model.on} evidence={model.cited} sources={enrolmentSources} area={model.member.areaCode} onClose={() => model.cite(null)} />
  </>
)
