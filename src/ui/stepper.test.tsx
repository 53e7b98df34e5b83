import { render, screen } from '@testing-library/react'
import { Stepper } from './stepper'

it('counts the steps and marks the one in hand', () => {
  render(
    <Stepper
      label='亲情账户的步骤'
      steps={[
        { key: 'a', state: 'done', title: '登录', hint: '11月30日' },
        { key: 'b', state: 'now', title: '添加爸爸', panel: <p>首页点「亲情账户」</p> },
        { key: 'c', state: 'next', title: '本人刷脸' }
      ]}
    />
  )
  expect(screen.getByRole('img', { name: '第 2 步，共 3 步' })).toHaveTextContent('2')
  const [first, second] = screen.getAllByRole('listitem')
  expect(second).toHaveAttribute('aria-current', 'step')
  expect(first).not.toHaveAttribute('aria-current')
  expect(screen.getByText('首页点「亲情账户」')).toBeInTheDocument()
})
