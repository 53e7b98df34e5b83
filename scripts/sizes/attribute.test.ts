import { attribute, sourceName } from './attribute'

describe('which file a byte came from', () => {
  it.each([
    ['webpack://anxin-yibao/./src/a.ts?12ab', 'src/a.ts'],
    ['webpack:///._src_policy_a-b.ts', 'src/policy/a-b.ts'],
    ['webpack:///._node_modules_react_index.js', 'node_modules/react/index.js'],
    ['webpack://anxin-yibao/webpack/bootstrap', '(glue)'],
    [null, '(glue)']
  ])('%s is %s', (source, name) => expect(sourceName(source)).toBe(name))

  it('spends every byte once, counted in UTF-8', () => {
    // Columns 0–2 without a source, 2 on from a.ts, 5 on from b.ts.
    const code = 'x=安心y;\nz'
    const map = { version: 3 as const, names: [], sources: ['src/a.ts', 'src/b.ts'], mappings: 'EAAA,GCAA' }
    const spent = attribute(code, map)
    expect(Object.fromEntries(spent)).toEqual({ '(glue)': 2 + 1 + 1, 'src/a.ts': 7, 'src/b.ts': 1 })
  })
})
