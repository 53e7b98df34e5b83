import type { Fen } from '@/domain/money/fen'
import type { AvatarFace } from '@/ui/mark/avatar'
import { NavBar } from '@/ui/frame/nav-bar'
import { SourceChip } from '@/ui/mark/source-chip'
import { TabBar } from '@/ui/frame/tab-bar'

export const yuan = (amount: number): Fen => Math.round(amount * 100) as Fen
export const nothing = (): void => undefined

export const METRICS = { statusBarHeight: 44, capsuleRight: 103 }

export const FACES = {
  me: { char: '我', tint: 'pine' },
  dad: { char: '爸', tint: 'indigo' },
  mom: { char: '妈', tint: 'plum' },
  kid: { char: '满', tint: 'olive' },
  granny: { char: '婆', tint: 'slate' }
} as const satisfies Record<string, AvatarFace>

const SOURCES = ['', '衢州 2025', '异地 2025', '全国 2025', '重庆 2025']
export const source = (index: 1 | 2 | 3 | 4) => (
  <SourceChip key={index} index={index} label={SOURCES[index] ?? ''} onPress={nothing} />
)

export const Nav = ({ title, back }: { title: string; back?: boolean }) => (
  <NavBar metrics={METRICS} title={title} {...(back ? { onBack: nothing } : {})} />
)

export const Tabs = ({ on, badge }: { on: string; badge?: number }) => (
  <TabBar
    label='主要页面'
    current={on}
    onSelect={nothing}
    items={[
      { key: 'home', label: '首页', icon: 'home', iconOn: 'homef' },
      { key: 'cal', label: '日历', icon: 'cal', iconOn: 'calf', badge },
      { key: 'calc', label: '估算', icon: 'calc', iconOn: 'calcf' },
      { key: 'fam', label: '家庭', icon: 'fam', iconOn: 'famf' }
    ]}
  />
)
