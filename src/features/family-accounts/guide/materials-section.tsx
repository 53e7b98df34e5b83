import { View } from '@tarojs/components'
import { wordsFor } from '@/domain/guide/guide'
import type { MaterialStanding } from '@/domain/guide/standing'
import { EvidenceChips, type Citing } from '@/shell/basis-chips'
import { evidenceOf, mergedEvidence } from '@/shell/evidence'
import { Card } from '@/ui/frame/card'
import { ChecklistRow, type ChecklistState } from '@/ui/list/checklist-row'
import { SectionHeader } from '@/ui/frame/section-header'
import { guideCopy as copy } from './guide.copy'
import type { GuideModel } from './use-guide'

export function MaterialsSection({ model, ...citing }: Citing & { readonly model: GuideModel }) {
  const { standing, walk, toggleMaterial } = model
  const say = (words: string) => wordsFor(words, walk.who, walk.ownerName)
  const evidence = mergedEvidence(walk.guide.materials.map(({ basis }) => evidenceOf(basis)))
  return (
    <>
      <SectionHeader title={copy.materials} note={copy.materialsNote(standing.gathered, standing.toGather)} />
      <Card>
        {standing.materials.map((here) => {
          const title = say(here.material.title)
          const state = stateOf(here)
          return (
            <ChecklistRow
              key={here.material.id}
              state={state}
              title={title}
              note={noteOf(here, say)}
              hint={hintOf(here, state, standing.materials)}
              onToggle={() => toggleMaterial(here.material.id, title)}
            />
          )
        })}
        <View className='fa-chips'>
          <EvidenceChips evidence={evidence} {...citing} />
        </View>
      </Card>
    </>
  )
}

function stateOf({ need, mark, covered }: MaterialStanding): ChecklistState {
  if (mark) return 'done'
  return need === 'no' || covered ? 'none' : 'todo'
}

function hintOf({ need, material }: MaterialStanding, state: ChecklistState, all: readonly MaterialStanding[]): string | undefined {
  if (state === 'none') return copy.notNeeded
  if (state === 'done') return undefined
  if (need === 'depends') return copy.depends
  const rivals = all.filter((other) => other.need === 'yes' && material.oneOf !== undefined && other.material.oneOf === material.oneOf)
  return rivals.length > 1 ? copy.oneIsEnough : undefined
}

function noteOf({ material, need, covered, mark }: MaterialStanding, say: (words: string) => string): string | undefined {
  if (mark === undefined && need === 'no') return material.notNeeded
  if (covered) return copy.enough
  const tip = material.tip === undefined ? undefined : `${say(material.tip)}${copy.tipMark}`
  const depends = need === 'depends' ? material.depends : undefined
  const parts = [depends, material.detail && say(material.detail), tip].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(copy.noteBreak)
}
