import { fireEvent, render, screen } from '@testing-library/react'
import { TabBar } from './tab-bar'

it('names the page in view, reads the badge, and goes elsewhere', () => {
  const onSelect = jest.fn()
  render(
    <TabBar
      current='home'
      onSelect={onSelect}
      items={[
        { key: 'home', label: '首页', icon: 'home', iconOn: 'homef', badge: 0 },
        { key: 'cal', label: '日历', icon: 'cal', iconOn: 'calf', badge: 2 }
      ]}
    />
  )
  expect(screen.getByRole('link', { name: '首页' })).toHaveAttribute('aria-current', 'page')
  fireEvent.click(screen.getByRole('link', { name: '日历，2 件提醒' }))
  expect(onSelect).toHaveBeenCalledWith('cal')
})
