import { Avatar } from '@/ui/mark/avatar'
import { Button, ButtonRow } from '@/ui/touch/button'
import { Card, CardNote } from '@/ui/frame/card'
import { ComparisonGroup } from '@/ui/list/comparison'
import { Legend, LegendBlock, LegendRow } from '@/ui/chart/legend'
import { yuanText } from '@/ui/mark/money'
import { Notice } from '@/ui/frame/notice'
import { Page, type PageProps } from '@/ui/frame/page'
import { DoubtList } from '@/ui/list/doubt-list'
import { ResultCard } from '@/ui/list/result-card'
import { SectionHeader } from '@/ui/frame/section-header'
import { Segmented } from '@/ui/form/segmented'
import { SummaryRow } from '@/ui/list/summary-row'
import { TextLink } from '@/ui/mark/text-link'
import { TraceList } from '@/ui/list/trace-list'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { Waterfall } from '@/ui/chart/waterfall'
import { FACES, Nav, nothing, source, yuan } from './fixtures'

const LEGEND = [
  { tone: 'pool', label: '医保付' },
  { tone: 'cash', label: '家里付' }
] as const

export function EstimateResult(page: PageProps) {
  return (
    <Page {...page} nav={<Nav title='估算结果' back />} footer={<Footer />}>
      <SummaryRow
        leading={<Avatar size='sm' {...FACES.dad} />}
        action={
          <TextLink iconAfter='edit' onPress={nothing}>
            改
          </TextLink>
        }
      >
        爸爸 · 住院 · 三级 · 武汉（已备案）
      </SummaryRow>
      <Result />
      <SectionHeader title='每一笔谁付' note='总费用 ¥68,400.00' />
      <Card>
        <Legend items={LEGEND} />
        <Waterfall
          label='每一笔谁付'
          total={{ label: '总费用', note: '你填的', amount: yuan(68400) }}
          rows={[
            { key: 'self', label: '自费', note: '丙类', amount: yuan(4200), tone: 'self', payer: 'home' },
            { key: 'prepay', label: '先行自付', note: '乙类 30%', amount: yuan(6600), tone: 'prepay', payer: 'home' },
            { key: 'deduct', label: '起付线', note: '三级医院', amount: yuan(700), tone: 'deduct', payer: 'home' },
            { key: 'pool', label: '统筹支付', note: '报 58.5%', amount: yuan(33286.5), tone: 'pool', payer: 'fund' },
            { key: 'serious', label: '大病保险', note: '报 60%', amount: yuan(5588.1), tone: 'serious', payer: 'fund' },
            { key: 'aid', label: '医疗救助', note: '没有标记', amount: yuan(0), tone: 'aid', payer: 'fund' },
            { key: 'share', label: '按比例自付', note: '剩下的', amount: yuan(18025.4), tone: 'share', payer: 'home' }
          ]}
        />
        <LegendBlock title='家里这 ¥29,525.40 从哪出'>
          <LegendRow tone='acct' label='我的个人账户（家庭共济）'>
            {yuanText(yuan(3000))}
          </LegendRow>
          <LegendRow tone='cash' label='现金'>
            {yuanText(yuan(26525.4))}
          </LegendRow>
        </LegendBlock>
      </Card>
      <SectionHeader title='怎么算的'>
        <TextLink icon='copy' onPress={nothing}>
          复制
        </TextLink>
      </SectionHeader>
      <Card>
        <Trace />
      </Card>
      <SectionHeader title='换个选择会怎样' note='同一张账单，往少算' />
      <Compare />
      <div className='ax-mt-4'>
        <Notice>这是估算，不是结算单。数字来自 2025 年第三方资料，以医院结算和衢州医保局为准。电话 0570-12393。</Notice>
      </div>
    </Page>
  )
}

const Footer = () => (
  <ButtonRow>
    <Button kind='outline' icon='share'>
      发给家人
    </Button>
    <Button wide>存到爸爸名下</Button>
  </ButtonRow>
)

const Result = () => (
  <ResultCard
    home={{ label: '要准备多少钱', amount: yuan(29525.4), tone: 'cash', spoken: '要准备多少钱二万九千五百二十五元四角' }}
    fund={{ label: '医保约付', amount: yuan(38874.6), tone: 'pool' }}
    note='总费用 ¥68,400.00，往少算：采用的说法里备得最多'
    barLabel='家里付 43%，医保付 57%'
  >
    <DoubtList
      title='2 处拿不准，动钱多的在前'
      summary='要准备 ¥24,262.00 到 ¥29,525.40；还有一种读法到 ¥30,322.00。'
      lines={[
        { key: '1', title: '乙类先付 10% 还是 30%', effect: '可少备 ¥3,669.60', note: '按 30% 算的。', share: 1 },
        { key: '2', title: '「低 10%」也可能是降 10 个百分点', effect: '要多备 ¥796.60', note: '没这样算。', share: 0.217, costsMore: true }
      ]}
    />
    <div className='ax-mt-3'>
      <Segmented
        label='口径'
        value='low'
        onChange={nothing}
        options={[
          { value: 'low', label: '往少算' },
          { value: 'high', label: '往多算' }
        ]}
      />
    </div>
  </ResultCard>
)

const Trace = () => (
  <TraceList
    lines={[
      { key: '1', name: '丙类自费', amount: yuan(4200), formula: '目录外项目，全部自己付', chips: source(3) },
      {
        key: '2',
        name: '乙类先行自付',
        amount: yuan(6600),
        formula: '22,000.00 × 30% = 6,600.00',
        chips: (
          <>
            {source(3)}
            <UncertaintyChip form='range'>10%–30%</UncertaintyChip>
          </>
        ),
        why: '来源只给了 10%–30%。账单上有「先行自付」金额的话，填进去就不是区间了。'
      },
      { key: '3', name: '起付线', amount: yuan(700), formula: '三级医院 700.00，今年还没付过', chips: source(1) },
      { key: '4', name: '能报的部分', amount: yuan(56900), formula: '68,400.00 − 4,200.00 − 6,600.00 − 700.00' },
      {
        key: '5',
        name: '统筹支付',
        amount: yuan(33286.5),
        formula: '56,900.00 × 65% × 90% = 33,286.50',
        chips: (
          <>
            {source(1)}
            {source(3)}
            <UncertaintyChip form='conflict'>来源不一致</UncertaintyChip>
          </>
        ),
        why: '来源①：外地也按衢州的 65%。来源③：外地再低 5%–10%。这里按 10% 扣。'
      },
      {
        key: '6',
        name: '大病保险',
        amount: yuan(5588.1),
        formula: '(24,313.50 − 15,000.00) × 60%',
        chips: (
          <>
            {source(1)}
            <UncertaintyChip form='inferred'>口径推定</UncertaintyChip>
          </>
        ),
        why: '24,313.50 = 起付线 + 统筹后自付。来源没写先行自付算不算进来，这里不算。'
      },
      { key: '7', name: '医疗救助', amount: yuan(0), formula: '没有标记低保、特困等困难群体' },
      { key: 'sum', name: '预计报销', amount: yuan(38874.6), formula: '33,286.50 + 5,588.10', sum: true }
    ]}
  />
)

const row = (label: string, fund: number, delta: string, deltaTone?: 'pine' | 'plum') => ({
  label,
  delta,
  deltaTone,
  fund: yuan(fund),
  home: yuan(68400 - fund),
  barLabel: `${label}：医保付 ${fund} 元`
})

const Compare = () => (
  <Card>
    <Legend items={LEGEND} apart />
    <ComparisonGroup
      title='在武汉看'
      rows={[
        { ...row('备了案', 38874.6, '现在选的'), current: true },
        row('急诊抢救', 38874.6, '一样'),
        row('没备案', 35802, '多付 3,072.60', 'plum')
      ]}
    />
    <ComparisonGroup
      title='回衢州看'
      rows={[
        row('三级医院', 40354, '少付 1,479.40', 'pine'),
        row('二级医院', 42825, '少付 3,950.40', 'pine'),
        row('一级医院', 51570, '少付 12,695.40', 'pine')
      ]}
    />
    <CardNote>
      没备案：资料没直接写，按②「非急诊且未转诊」推定，降 20 个百分点。一级：85% 加市内基层 5 个百分点。
    </CardNote>
  </Card>
)
