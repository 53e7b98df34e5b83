import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { ComponentType } from 'react'

/** Every page of the app, with a feature that throws: in a hook of the page or while its screen is drawn. */
const SRC = path.resolve(__dirname, '../src')
const mockBroken = () =>
  new Proxy({ __esModule: true } as Record<string, unknown>, {
    get: (known, name) => known[String(name)] ?? (() => { throw new Error(`${String(name)} is broken`) })
  })
jest.mock('@/features/bills', () => mockBroken())
jest.mock('@/features/counter', () => mockBroken())
jest.mock('@/features/hand-over', () => mockBroken())
jest.mock('@/features/home', () => mockBroken())
jest.mock('@/features/household', () => mockBroken())
jest.mock('@/features/share-card', () => mockBroken())
jest.mock('@/features/settings', () => mockBroken())
jest.mock('@/features/cover-terms', () => mockBroken())
jest.mock('@/features/own-place', () => mockBroken())
jest.mock('@/features/policy-library', () => mockBroken())
jest.mock('@/features/family-accounts', () => mockBroken())
jest.mock('@/features/premium-calendar', () => mockBroken())
jest.mock('@/features/out-of-area-filing', () => mockBroken())
jest.mock('@/features/reimbursement-estimator', () => mockBroken())

const pages = ['pages', 'packages'].flatMap((floor) =>
  readdirSync(path.join(SRC, floor), { recursive: true }).map((file) => `${floor}/${String(file)}`).filter((file) => file.endsWith('.tsx'))
)

it('knows all features', () => {
  expect(readdirSync(path.join(SRC, 'features')).length).toBe(14)
  expect(pages.length).toBeGreaterThan(10)
})

it.each(pages)('%s: an error says what is safe, and leads on', (page) => {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- by name, so that no page can be forgotten
  const { default: Page } = require(path.join(SRC, page)) as { default: ComponentType }
  render(<Page />)
  expect(screen.getByText('这一页出了错')).toBeInTheDocument()
  expect(screen.getByText(/家里的数据都还在这部手机里，没有动/)).toBeInTheDocument()
  fireEvent.click(screen.getByText('再试一次'))
  expect(screen.getByText('这一页出了错')).toBeInTheDocument()
  fireEvent.click(screen.getByText('回首页'))
  expect(Taro.reLaunch).toHaveBeenCalledWith({ url: '/pages/home/index' })
  silent.mockRestore()
})
