import { useState } from 'react'
import { Avatar, AvatarGroup } from '@/ui/mark/avatar'
import { Button, ButtonRow } from '@/ui/touch/button'
import { AmountInput } from '@/ui/form/amount-input'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { CheckRow } from '@/ui/form/check-row'
import { Chip } from '@/ui/mark/chip'
import { EmptyState, ErrorState } from '@/ui/frame/empty-state'
import { Claims, FactCard } from '@/ui/list/fact-card'
import { Hero } from '@/ui/frame/hero'
import { Highlight } from '@/ui/list/highlight'
import { Icon } from '@/ui/mark/icon'
import { Notice } from '@/ui/frame/notice'
import { Page, type PageProps } from '@/ui/frame/page'
import { PickChips } from '@/ui/form/pick-chips'
import { SearchField } from '@/ui/form/search-field'
import { SectionHeader } from '@/ui/frame/section-header'
import { SourceChip } from '@/ui/mark/source-chip'
import { SourceRow } from '@/ui/list/source-row'
import { SwitchRow } from '@/ui/form/switch-row'
import { Tabs } from '@/ui/frame/tabs'
import { TextField } from '@/ui/form/text-field'
import { TextLink } from '@/ui/mark/text-link'
import { Toast } from '@/ui/frame/toast'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { FACES, Nav, nothing, source, Tabs as TabBar } from './fixtures'

const bare = (index: number, label: string) => <SourceChip bare index={index} label={label} onPress={nothing} />

export function Policy(page: PageProps) {
  const [word, setWord] = useState('')
  return (
    <Page {...page} nav={<Nav title='政策库' back />}>
      <SearchField label='搜政策' placeholder='搜「起付线」「大病」「共济」…' value={word} onChange={setWord} />
      <div className='ax-mt-3'>
        <PickChips
          label='哪里的'
          value='衢州'
          onChange={nothing}
          chips={['衢州', '全国', '异地', '重庆'].map((label) => ({ value: label, label }))}
        />
      </div>
      <Tabs
        label='主题'
        value='全部'
        onChange={nothing}
        tabs={['全部', '缴费', '门诊', '住院', '大病', '异地', '家庭账户'].map((label) => ({ value: label, label }))}
      />
      <div className='ax-mt-3'>
        <Notice
          tone='amber'
          lead='9 处对不上。'
          action={
            <TextLink quiet onPress={nothing}>
              只看这些
            </TextLink>
          }
        >
          有的是来源互相打架，有的是原文自己算错。
        </Notice>
      </div>
      <SectionHeader title='缴费' note='6 条' />
      <FactCard
        title='居民医保一人缴多少'
        chip={<UncertaintyChip form='conflict'>来源不一致</UncertaintyChip>}
        why='你在衢州，按①算。财政补助也对不上：①写 ¥640，③写 ¥670。'
        footer={
          <>
            <Chip>2025 年度</Chip>录入 2025-06
          </>
        }
      >
        <Claims
          claims={[
            { key: '1', from: bare(1, '衢州 2025'), value: '¥440.00', used: '采用' },
            { key: '3', from: bare(3, '全国 2025'), value: '¥380.00' },
            { key: '4', from: bare(4, '重庆一档 / 二档'), value: '¥400.00 / ¥775.00' },
            { key: 'x', from: '原文写', value: '¥775.00/月', struck: true }
          ]}
        />
      </FactCard>
      <FactCard
        title='居民住院报多少'
        footer={source(1)}
        why={<Highlight text='封顶线：来源①没写起付线。' query='起付线' />}
      >
        三级医院 65%
      </FactCard>
      <SectionHeader title='4 份资料' />
      <Card>
        <SourceRow
          index={1}
          title='衢州医保 2025 政策解读'
          note='第三方网站 · 没写日期'
          trailing={<Chip>未核对</Chip>}
        />
        <SourceRow
          index={2}
          title='医保异地报销最新规定'
          note='第三方网站 · 2025-04-18'
          trailing={<Chip>未核对</Chip>}
        />
      </Card>
    </Page>
  )
}

export function Household(page: PageProps) {
  const [large, setLarge] = useState(false)
  const [checked, setChecked] = useState(true)
  return (
    <Page {...page} nav={<Nav title='家庭' />} tabBar={<TabBar on='fam' />}>
      <Card>
        <Cell
          inset='avatar'
          leading={<Avatar {...FACES.me} />}
          title='我'
          aside='本人'
          note='1988 年生 · 职工医保 · 衢州'
          onPress={nothing}
        />
        <Cell
          inset='avatar'
          leading={<Avatar {...FACES.dad} />}
          title='爸爸'
          aside='父亲'
          note='1956 年生 · 居民医保 · 衢州'
          trailing={<Chip tone='verm'>1 件急</Chip>}
          onPress={nothing}
        />
      </Card>
      <div className='ax-mt-3'>
        <Notice tone='pine' lead='只存在这部手机里。'>
          不要身份证号，不要医保卡号，不要姓名。数据只在这部手机里。
        </Notice>
      </div>
      <SectionHeader title='看得清' />
      <Card>
        <SwitchRow icon='text' title='大字模式' note='字大 1.3 倍，按钮更高' on={large} onChange={setLarge} />
        <SwitchRow icon='bell' title='提醒' on onChange={nothing} />
        <Cell leading={<Icon name='moon' />} title='深浅外观' value='跟随系统' onPress={nothing} />
        <Cell
          leading={<Icon name='box' />}
          title='备份到文件'
          note='上次 11月20日 · 可发到自己的微信'
          onPress={nothing}
        />
        <Cell leading={<Icon name='trash' />} title='清空全部数据' danger onPress={nothing} />
        <Cell leading={<Icon name='cloudoff' />} title='不能用' disabled onPress={nothing} />
      </Card>
      <SectionHeader title='填写' />
      <Card pad>
        <div className='ax-stack ax-stack--tight'>
          <TextField label='称呼' placeholder='比如「爸爸」' value='' onChange={nothing} />
          <TextField label='出生年份' numeric value='1890' onChange={nothing} error='年份要在 1900 到今年之间' />
          <CheckRow title='提前 30 天' note='微信里提醒' checked={checked} onChange={setChecked} />
          <CheckRow title='提前 7 天' checked={false} onChange={nothing} />
          <AvatarGroup faces={[FACES.me, FACES.dad, FACES.mom]} />
          <Button loading>正在存</Button>
          <Button disabled reason='先填称呼'>
            保存
          </Button>
          <Button kind='ghost'>以后再说</Button>
        </div>
      </Card>
    </Page>
  )
}

export function States(page: PageProps) {
  return (
    <Page
      {...page}
      nav={<Nav title='各种状态' back />}
      stack
      overlay={
        <Toast message={{ key: 1, text: '妈妈已标记为「已缴」' }} onUndo={nothing} onEnd={nothing} />
      }
    >
      <EmptyState
        art='calendar'
        title='先加一位家人'
        action={
          <Button size='sm' icon='userplus'>
            添加家人
          </Button>
        }
      >
        填称呼、出生年份和参保地就行。
      </EmptyState>
      <EmptyState title='1 月没有要办的'>下一件：2月28日，婆婆缴费。</EmptyState>
      <Hero
        kicker='最后一天'
        pill={{ tone: 'hot', words: '今天' }}
        count={{ value: '今天' }}
        title='爸爸的住院票据报销'
        when='窗口下班前交到，电话 0570-12393'
      />
      <Hero
        kicker='12月8日截止'
        pill={{ tone: 'hot', words: '过期 2 天' }}
        title='爸爸的票据报销过期了'
        when='资料没写逾期怎么办，打电话问能不能补'
        actions={[{ label: '0570-12393', icon: 'phone', onPress: nothing }]}
      />
      <Hero pill={{ tone: 'ok', words: '都缴了' }} kicker='4 位家人' title='现在没有要办的' when='看到 2027年8月31日。按往年，9 月开始缴 2028 年的' done />
      <EmptyState
        art='map'
        title='还没有杭州的政策数据'
        action={
          <ButtonRow>
            <Button size='sm' kind='outline'>
              自己填比例
            </Button>
            <Button size='sm'>用全国数据</Button>
          </ButtonRow>
        }
      >
        现在只有衢州、重庆和全国通用说法。可以先用全国数据估个大概。
      </EmptyState>
      <Notice icon='cloudoff' lead='没有网络，照常能用。'>
        家人、日历、估算都在手机里。只有跳转官方渠道要联网。
      </Notice>
      <Card pad>
        <AmountInput
          label='丙类'
          value='12400'
          onChange={nothing}
          error='甲、乙、丙加起来是 76,600.00 元，比总费用多 8,200.00 元。改一下其中一项。'
        />
        <div className='ax-mt-3'>
          <AmountInput label='甲类' value='' placeholder='选填' onChange={nothing} />
        </div>
      </Card>
      <Notice tone='verm' lead='没加进手机日历。'>
        微信还没有日历权限。可以去设置打开，或者导出 .ics。
      </Notice>
      <ErrorState
        title='这个文件读不出来'
        action={
          <ButtonRow>
            <Button size='sm' kind='outline'>
              取消
            </Button>
            <Button size='sm' kind='danger'>
              清空
            </Button>
          </ButtonRow>
        }
      >
        它不是安心医保的备份，或者传的时候坏了。你现在的数据没有动。
      </ErrorState>
    </Page>
  )
}
