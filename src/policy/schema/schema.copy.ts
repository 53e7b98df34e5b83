/** What each part of an input should be, as the reader is told. */
export const schemaCopy = {
  text: '不空的文字',
  money: '金额（元），最多两位小数，如 700 或 "1,234.50"',
  fen: '整数分，0 到 100 亿',
  rate: '比例，小数 0.65 或 "65%"，0 到 1 之间',
  basisPoints: '万分比整数，0 到 10000',
  points: '百分点，小数 0.05 或 "5%"，减少写负数',
  signedBasisPoints: '万分比整数，-10000 到 10000',
  factor: '倍数，如 0.9 或 1.1',
  factorBasisPoints: '万分比整数，0 到 100000',
  age: '0 到 150 的整数',
  count: '不小于 0 的整数',
  bands: '分段：上限逐段变大，最后一段写 "open"',
  day: '日期，如 2025-01-01',
  doubtNeedsWhy: '带有疑点或另读的数要写明 why',
  claimIndex: 'from 里的序号要指向 claims 里的一条',
  unknownSource: '出处要列在 sources 里',
  gradeOfSource: '每条出处的等级要和 sources 里写的一致',
  years: '年度按先后排，互不重叠，结束不早于开始',
  factIds: 'facts 的 id 不重复',
  typed: '自己填的数',
  typedRange: '填的就是一个区间，两头都算。',
  tooMany: '去掉这个字段',
  missing: '必填',
  oneOf: (options: string) => `${options} 之一`,
  kinds: {
    number: '数字', string: '文字', boolean: 'true 或 false', array: '列表', Array: '列表', Object: '一组字段', object: '一组字段'
  } as Readonly<Record<string, string>>,
  unknownKey: (path: string) => `「${path}」：不认识的字段`,
  missingKey: (path: string) => `「${path}」：缺这一项`,
  wrong: (path: string, expected: string, received: string) => `「${path}」：应是${expected}，现在是 ${received}`,
  whole: '整份内容'
}
