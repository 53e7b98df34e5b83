import fc from 'fast-check'
import type { Member } from '@/domain/enrolment/member'
import { guides } from '@/policy/guides'
import { ownParams, readGuideLink, shareParams, type LinkParams } from './link-params'

const father: Member = {
  id: 'dadaaaaaaa', nickname: '爸爸', relation: 'father', birthYear: 1956, insurance: 'resident', areaCode: '330800', years: []
}
const read = (params: LinkParams) => readGuideLink(params, [father])

it.each<[string, LinkParams, object]>([
  ['a guide', { guide: 'familyProxy' }, { kind: 'guide', channel: undefined, member: undefined }],
  ['a guide and its channel', { guide: 'familyProxy', channel: 'alipay' }, { kind: 'guide', channel: 'alipay' }],
  ['a channel of another guide', { guide: 'familyProxy', channel: 'chongqing' }, { kind: 'guide', channel: undefined }],
  ['a channel nobody has', { guide: 'familyProxy', channel: '<script>' }, { kind: 'guide', channel: undefined }],
  ['a member of this family', { guide: 'transfer', member: 'dadaaaaaaa' }, { kind: 'guide', member: father }],
  ['a member of another family', { guide: 'transfer', member: 'zzzzzzzzzz' }, { kind: 'guide', member: undefined }],
  ['no guide', {}, { kind: 'missing' }],
  ['an unknown guide', { guide: 'nope', member: 'dadaaaaaaa' }, { kind: 'missing' }],
  ['a word of the language itself', { guide: 'constructor' }, { kind: 'missing' }]
])('%s', (_, params, expected) => expect(read(params)).toMatchObject(expected))

it('never throws, whatever a link holds', () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.string()), (params) => void read(params)))
})

it('shares the same guide on the same channel, and nobody', () => {
  for (const guide of guides) {
    for (const { id } of guide.channels) {
      const shared = shareParams(guide, id)
      expect(Object.keys(shared)).toEqual(['guide', 'channel'])
      expect(readGuideLink(shared, [])).toMatchObject({ kind: 'guide', guide, channel: id })
    }
  }
})

it('names a member only by an id that means nothing elsewhere', () => {
  expect(JSON.stringify(ownParams('familySharing', father, father))).not.toMatch(/爸爸|1956|330800|father/)
})
