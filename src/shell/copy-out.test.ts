import { copyText, type CopyResult } from '@/platform/sharing/clipboard'
import { copyOut } from './copy-out'

const mockSystem = { confirms: false }
jest.mock('@/platform/sharing/clipboard', () => ({
  get systemConfirmsCopy() {
    return mockSystem.confirms
  },
  copyText: jest.fn()
}))

const words = { copied: '好了', failed: '没成', privacy: '没同意' }

async function saidOf(result: CopyResult, confirms: boolean, said = words as Parameters<typeof copyOut>[1]): Promise<readonly string[]> {
  mockSystem.confirms = confirms
  jest.mocked(copyText).mockResolvedValue(result)
  const heard: string[] = []
  await copyOut('一句话', said, (one) => heard.push(one))
  return heard
}

it.each([
  ['copied', false, ['好了']],
  ['copied', true, []],
  ['refused', true, ['没成']],
  ['unsupported', false, ['没成']],
  ['privacy-refused', true, ['没同意']]
] as const)('%s, and the system says it by itself: %s', async (result, confirms, heard) => {
  expect(await saidOf(result, confirms)).toEqual(heard)
  expect(copyText).toHaveBeenLastCalledWith('一句话')
})

it('a refused notice is a failure where no words tell it apart', async () => {
  expect(await saidOf('privacy-refused', true, { copied: '好了', failed: '没成' })).toEqual(['没成'])
})
