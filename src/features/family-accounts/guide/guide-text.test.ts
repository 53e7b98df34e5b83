import type { Member } from '@/domain/enrolment/member'
import { channelsFor } from '@/domain/guide/guide'
import { standingOf } from '@/domain/guide/standing'
import { guides } from '@/policy/guides'
import { guideText, stepText } from './guide-text'
import { walkOf } from '../walk'

const member = (id: string, more: Partial<Member>): Member => ({
  id, nickname: id, relation: 'other', insurance: 'resident', areaCode: '330800', years: [], ...more
})
const self = member('selfaaaaaa', { nickname: '我', relation: 'self', insurance: 'employee' })
const child = member('kidaaaaaaa', { nickname: '小满', relation: 'child', birthYear: 2017 })

const told = guides.flatMap((guide) =>
  [child, undefined].flatMap((one) => {
    const walk = walkOf({ guide, member: one, owner: undefined, age: undefined, members: [self, child], on: '2026-11-22' })
    return channelsFor(guide, walk.area)
      .filter(({ silent }) => silent === undefined)
      .map((channel) => {
        const standing = standingOf(guide, channel.id, walk.situation, () => ({}))
        return [`${guide.id} ${channel.id} ${one ? 'for a child' : 'cold'}`, { walk, channelName: channel.name, standing }] as const
      })
  })
)

it.each(told)('%s: every step and every material it needs, nothing unsaid', (_, one) => {
  const text = guideText(one)
  for (const { step } of one.standing.steps) expect(text).toContain(step.title.replace('{who}', one.walk.who).replace('{owner}', one.walk.ownerName))
  for (const { material, need } of one.standing.materials) if (need === 'no') expect(text).not.toContain(`- ${material.title}`)
  expect(text).not.toMatch(/[{}]|undefined|kidaaaaaaa|selfaaaaaa/)
  expect(text).toContain('12393')
})

const [first] = told
it('marks what is only a habit', () => {
  expect(first && guideText(first[1])).toContain('四角拍全，别反光（经验）')
})

it('leaves out the face of a child, and says what depends where nobody was named', () => {
  const texts = told.filter(([name]) => name.startsWith('familyProxy nationalApp')).map(([, one]) => guideText(one))
  expect(texts[0]).not.toContain('本人刷脸（')
  expect(texts[1]).toContain('家人本人刷脸（要本人在旁边）（满 16 岁才要）')
})

it('one step alone is short', () => {
  const step = first?.[1].standing.steps[1]
  if (!first || !step) throw new Error('no step')
  const text = stepText(step, 2, first[1].walk, '国家平台')
  expect(text.split('\n')[0]).toBe('【小满的亲情账户】在「国家平台」办')
  expect(text).toContain('2. 拍户口本')
  expect(text).not.toContain('3. ')
})
