import { eventCenter } from '@tarojs/runtime'

/** Of Taro's navigation bar, what is seen without one: the document's title. A title set by a page stays with that page. */
export default class PageTitle {
  constructor(pageContext) {
    this.pageContext = pageContext
    this.titles = {}
    eventCenter.on('__taroH5SetNavigationBarTitle', (title) => this.show(title))
  }

  load() {
    this.show()
  }

  show(title) {
    const { originPathname, pageConfig } = this.pageContext
    if (typeof title === 'string') this.titles[originPathname] = title
    document.title = this.titles[originPathname] ?? pageConfig?.navigationBarTitleText ?? document.title
  }
}
