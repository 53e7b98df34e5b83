import { Card } from '@/ui/frame/card'
import { Hero } from '@/ui/frame/hero'
import { Page, type PageProps } from '@/ui/frame/page'
import { CoverBar, CoverBarKey } from '@/ui/chart/cover-bar'
import { WaitBar } from '@/ui/chart/wait-bar'
import { YearStrip } from '@/ui/chart/year-strip'
import { PaidMonths, type PaidMonth } from '@/ui/form/paid-months'
import { CoverLine } from '@/ui/list/cover-line'
import { WayRow } from '@/ui/list/way-row'
import { FACES, Nav, nothing, source } from './fixtures'

const MONTHS: readonly PaidMonth[] = Array.from({ length: 12 }, (_, index) => {
  const month = index + 1
  if (month < 8) return { month, state: 'paid', name: `${month}月` }
  if (month === 8) return { month, state: 'last', name: `${month}月`, word: '最后' }
  return month < 12 ? { month, state: 'gap', name: `${month}月`, word: '没缴' } : { month, state: 'ahead', name: `${month}月` }
})

const Crew = () => (
  <Card>
    <CoverLine face={FACES.dad} name='爸爸' note='居民 · 今年缴没缴没记' mark='unknown' word='不知道' onPress={nothing} />
    <CoverLine face={FACES.granny} name='舅舅' note='9月1日起医保不付' mark='lapsed' word='断缴' onPress={nothing} />
    <CoverLine face={FACES.kid} name='小果' note='还没参保' mark='notInsured' word='没参保' onPress={nothing} />
    <CoverLine face={FACES.granny} name='婆婆' note='12月10日起能报' mark='waiting' word='等待期' onPress={nothing} />
    <CoverLine face={FACES.me} name='我' note='职工 · 单位在缴' mark='inForce' word='在保' onPress={nothing} />
  </Card>
)

export function CoverStates(page: PageProps) {
  const more = { label: '全家 2 件', onPress: nothing }
  return (
    <Page {...page} nav={<Nav title='五种状态' back />}>
      <div className='ax-stack'>
        <Hero pill={{ tone: 'ok', words: '都在保' }} kicker='4 位家人' more={more} title='现在没有要办的' when='看到 2027年8月31日。按往年，9 月开始缴 2028 年的' done />
        <Crew />
        <Hero
          pill={{ tone: 'unknown', words: '还不知道' }}
          kicker='爸爸 · 周口'
          more={more}
          title='爸爸哪天截止，还不知道'
          when='去年 9月29日–12月31日，今年的通知还没见到'
          ways={[{ title: '先当 12月31日 周四 截止', value: '约 34 天', note: '河南去年每人 ¥400，今年多少也没公布。打电话问清，能缴就先缴。' }]}
          actions={[{ label: '0394-12393', icon: 'phone', onPress: nothing }, { label: '已经缴了', onPress: nothing }]}
          rail={{ today: '今天', guess: true, nodes: [{ key: '1', face: '爸？', date: '约 12/31', daysAway: 34, guess: true }] }}
        />
        <Hero
          pill={{ tone: 'hot', words: '9 月起没缴' }}
          kicker='舅舅 · 灵活就业'
          more={more}
          count={{ value: '3', unit: '天' }}
          title='舅舅断的 3 个月还能补'
          when='雅安 · 最后缴到 8 月'
          ways={[
            { title: '11月30日 周一前补 9 到 11 月', value: '约 ¥1,575.60', note: '补上当月就能报，断的这段一般也能报。' },
            { title: '12月1日起再缴', value: '月缴 ¥525.20', note: '断的这段补不回来。重新缴，最多要等 6 个月才能报。' }
          ]}
          actions={[{ label: '看怎么补', onPress: nothing }, { label: '已经补了', onPress: nothing }]}
          source={source(1)}
        />
        <Hero
          kicker='最近要办'
          more={more}
          count={{ value: '18', unit: '天' }}
          title='妈妈的武汉备案到期'
          when='12月15日 周二，满 6 个月'
          actions={[{ label: '去续备案', onPress: nothing }]}
          half={{
            pill: { tone: 'unknown', words: '还不知道' },
            kicker: '爸爸 · 周口',
            title: '爸爸 2027 年的哪天截止',
            when: '去年 9月29日–12月31日，今年的通知还没见到。先当 12月31日，约 34 天',
            actions: [{ label: '0394-12393', icon: 'phone', onPress: nothing }, { label: '已经缴了', onPress: nothing }]
          }}
        />
        <Hero
          pill={{ tone: 'waiting', words: '等待期' }}
          kicker='婆婆 · 重庆'
          more={more}
          count={{ value: '13', unit: '天' }}
          title='婆婆 12月10日起能报'
          when='这之前看病，医保一般不付。急病别等'
          bar={<WaitBar gone={78 / 91} words={['9月10日补缴', '已过 78 天', '12月10日']} />}
          actions={[{ label: '看等待期里怎么办', onPress: nothing }]}
        />
        <Card pad>
          <PaidMonths label='最后缴到哪个月？' year='2026' months={MONTHS} onPick={nothing} before={{ label: '前一年', onPress: nothing }} />
        </Card>
        <Card pad>
          <CoverBarKey names={[{ kind: 'covered', name: '能报' }, { kind: 'gap', name: '不报' }, { kind: 'wait', name: '要等' }]} />
          <WayRow
            title='今天缴' day='1月5日 周二' cost='去年 ¥400' outcome='2月1日起能报' note='1 月看病医保不付。'
            bar={<CoverBar label='1 月不报，2 月起能报' ends={['1月', '12月']} parts={[{ kind: 'gap', days: 4 }, { kind: 'wait', days: 27 }, { kind: 'covered', days: 334 }]} />}
          />
          <WayRow
            title='等下一季' day='年底缴 2028 年的' cost='¥0' outcome='2027 全年不报'
            bar={<CoverBar label='2027 全年不报' ends={['1月', '12月']} parts={[{ kind: 'gap', days: 365 }]} />}
          />
        </Card>
        <Card pad>
          <YearStrip
            label='2023 年没记，2024 年没缴，2025 年缴了，2026 年等待，2027 年待缴'
            years={[
              { year: 2023, kind: 'unknown', word: '没记' },
              { year: 2024, kind: 'gap', word: '没缴' },
              { year: 2025, kind: 'covered', word: '缴了' },
              { year: 2026, kind: 'wait', word: '等待', now: true },
              { year: 2027, kind: 'todo', word: '待缴' }
            ]}
          />
        </Card>
      </div>
    </Page>
  )
}
