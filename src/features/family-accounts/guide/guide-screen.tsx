import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { openPage, pageUrl } from '@/platform/routes/navigation'
import { useShareCard } from '@/platform/sharing/share'
import { guideSources } from '@/policy/guides'
import { CoverNotice } from '@/shell/cover-notice'
import type { Evidence } from '@/shell/evidence'
import { useLostPlace } from '@/shell/missing-places'
import { Screen } from '@/shell/screen'
import { SourceSheet } from '@/shell/source-sheet'
import { useHousehold } from '@/state/household'
import { useNoteWork } from '@/state/use-note-work'
import { Button } from '@/ui/touch/button'
import { ErrorState } from '@/ui/frame/empty-state'
import { Notice } from '@/ui/frame/notice'
import { TextLink } from '@/ui/mark/text-link'
import { Toast } from '@/ui/frame/toast'
import { AfterSection } from './after-section'
import { guideCopy as copy } from './guide.copy'
import { ShareLink } from '@/shell/words-card/share-link'
import { guideShared } from './guide-card'
import { GuideFooter } from './guide-footer'
import { GuideHead } from './guide-head'
import { readGuideLink, shareParams, type GuideLink, type LinkParams } from '../link-params'
import { MaterialsSection } from './materials-section'
import { PastWalks } from './past-walks'
import { StepsCard } from './steps-card'
import { TroublesSection } from './troubles-section'
import { useGuide, type GuideModel } from './use-guide'
import { WhoCard } from './who-card'
import { workOf } from './work-of'
import '../family-accounts.scss'

type Props = { readonly today: IsoDate; readonly query: LinkParams }

/** Any guide, for a member of the family or for nobody in particular. */
export function GuideScreen({ today, query }: Props) {
  const members = useHousehold((household) => household.members)
  const link = readGuideLink(query, members)
  const lost = useLostPlace(placeNeededFor(link))
  if (link.kind === 'missing') return <MissingGuide />
  if (lost !== null) return <Screen title={link.guide.title}><View className='ax-mt-3'>{lost}</View></Screen>
  return <FoundGuide link={link} today={today} />
}

/** Which year's premium it is, and so which ticks stand here, only the place says; the other guides are the nation's. */
const placeNeededFor = (link: GuideLink): string => (link.kind === 'guide' && link.guide.id === 'residentPremium' ? link.member?.areaCode ?? '' : '')

const MissingGuide = () => (
  <Screen title={copy.missing.title}>
    <ErrorState title={copy.missing.title} action={<Button size='sm' onPress={() => void openPage('familyAccounts')}>{copy.missing.action}</Button>}>
      {copy.missing.text}
    </ErrorState>
  </Screen>
)

function FoundGuide({ link, today }: { readonly link: Extract<GuideLink, { kind: 'guide' }>; readonly today: IsoDate }) {
  const model = useGuide(link, today)
  const [evidence, setEvidence] = useState<Evidence | null>(null)
  const { guide, member, who } = model.walk
  useNoteWork(`${member?.id ?? ''}/${guide.id}/${model.matter.about}`, workOf(model))
  const citing = { sources: guideSources, onOpen: setEvidence }
  useShareCard(() => ({ title: copy.shareTitle(guide.title), path: pageUrl('familyGuide', shareParams(guide, model.channel.id)) }))
  return (
    <Screen
      title={member ? copy.of(who, guide.title) : guide.title}
      footer={<GuideFooter model={model} />}
      overlay={
        <>
          <SourceSheet on={today} evidence={evidence} sources={guideSources} area={undefined} onClose={() => setEvidence(null)} />
          <Toast message={model.undo} onUndo={model.undo?.run} onEnd={model.endUndo} />
        </>
      }
    >
      <GuideHead model={model} />
      <VerdictNotice model={model} />
      {member === undefined ? null : <View className='ax-mt-3'><CoverNotice member={member} on={today} /></View>}
      <WhoCard model={model} />
      <StepsCard model={model} {...citing} />
      <MaterialsSection model={model} {...citing} />
      <TroublesSection model={model} {...citing} />
      <AfterSection model={model} {...citing} />
      <PastWalks model={model} />
      {model.channel.silent === undefined ? <View className='ax-mt-3'><ShareLink of={() => guideShared(model)} /></View> : null}
      <View className='ax-t-mini ax-mt-4'>{copy.checked(dayWord(guide.checkedOn, today))}</View>
    </Screen>
  )
}

/** A guide for something that the rules refuse or leave open says so before the first step. */
function VerdictNotice({ model }: { readonly model: GuideModel }) {
  const { verdict, walk } = model
  if (verdict === undefined || verdict.kind === 'yes' || model.standing.effective.kind === 'reached') return null
  const look = () => void openPage('familyChoose', walk.member ? { member: walk.member.id, goal: verdict.tool } : {})
  return (
    <View className='ax-mt-3'>
      <Notice tone='amber' action={<TextLink quiet onPress={look}>{copy.verdictLink}</TextLink>}>{copy.verdict[verdict.kind]}</Notice>
    </View>
  )
}
