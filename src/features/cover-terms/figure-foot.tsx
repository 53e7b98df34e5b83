import { View } from '@tarojs/components'
import type { Doubt, Figure } from '@/domain/evidence/figure'
import { enrolmentSources } from '@/policy/enrolment'
import { callHotline } from '@/platform/sharing/phone-call'
import { EvidenceChips } from '@/shell/basis-chips'
import { figuresEvidence } from '@/shell/evidence'
import { evidenceCopy } from '@/shell/evidence.copy'
import { inWords } from '@/shell/in-words.copy'
import { Notice } from '@/ui/frame/notice'
import { TextLink } from '@/ui/mark/text-link'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { copy } from './cover.copy'
import type { CoverModel } from './use-cover'

type FootProps = {
  /** What the figures are about, where a card has more than one foot. */
  readonly name?: string
  readonly figures: readonly Figure<unknown>[]
  readonly model: Pick<CoverModel, 'cite'>
}

/** What is behind the figures above: sources, doubts, what was not used, and why. */
export function FigureFoot({ name, figures, model }: FootProps) {
  if (figures.length === 0) return null
  const evidence = figuresEvidence(figures)
  const doubts = [...new Set(figures.flatMap(({ doubt }) => doubt ?? []))]
  const notUsed = [...new Set(figures.flatMap(({ aside = [] }) => aside.flatMap(({ label }) => label ?? [])))]
  return (
    <View className='cover-foot'>
      {name === undefined ? null : <View className='ax-t-note'>{name}</View>}
      <View className='ax-row ax-row--wrap ax-row--tight ax-mt-1'>
        <EvidenceChips evidence={{ ...evidence, doubt: undefined }} sources={enrolmentSources} onOpen={() => model.cite(evidence)} />
        {doubts.map((doubt: Doubt) => (
          <UncertaintyChip key={doubt} form={doubt}>{evidenceCopy.doubt[doubt]}</UncertaintyChip>
        ))}
      </View>
      {notUsed.length === 0 ? null : <View className='ax-t-note ax-mt-2'>{copy.notUsed(copy.list(notUsed))}</View>}
      {evidence.why === undefined ? null : (
        <View className='ax-mt-2'>
          <Notice tone='amber'>{inWords(evidence.why)}</Notice>
        </View>
      )}
    </View>
  )
}

/** Said, never guessed: what nobody wrote down, and whom to ask. */
export const Unknown = ({ what, model: { rules } }: { readonly what: string; readonly model: CoverModel }) => (
  <Notice icon='help' action={<TextLink quiet onPress={() => callHotline(rules.hotline)}>{copy.call(rules.hotline)}</TextLink>}>
    {copy.unknown(what, rules.hotline)}
  </Notice>
)
