/** WeChat asks for this component when the tab bar is custom; the visible bar belongs to each tab screen. */
export default function EmptyTabBar() {
  return null
}
