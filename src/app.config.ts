// H5 cannot resolve '@name' from theme.json, so it gets the light value; its pages draw their own bars anyway.
const themed = (name: string, light: string) => (process.env.TARO_ENV === 'weapp' ? `@${name}` : light)

// Taro's sliding pages on H5: whoever goes back within 350 ms of a page opening is left with an empty screen.
const still = process.env.TARO_ENV === 'h5' ? { animation: false } : {}

export default defineAppConfig({
  ...still,
  pages: ['pages/home/index'],
  subPackages: [{ root: 'pages/household', pages: ['index'] }, { root: 'packages/estimator', pages: ['index', 'result'] }, { root: 'packages/household', pages: ['member', 'quick', 'sample'] }, { root: 'packages/calendar', pages: ['index', 'entry', 'cover'] }, { root: 'packages/settings', pages: ['reminders', 'old', 'privacy'] }, { root: 'packages/out-of-area', pages: ['index', 'checklist'] }, { root: 'packages/family-accounts', pages: ['index', 'choose', 'guide'] }, { root: 'packages/policy', pages: ['index'] }, { root: 'packages/places', pages: ['index'] }, { root: 'packages/bills', pages: ['index', 'sheet', 'check'] }, { root: 'packages/own-place', pages: ['index', 'edit', 'correct'] }, { root: 'packages/counter', pages: ['index'] }, { root: 'packages/hand-over', pages: ['index', 'send', 'receive', 'card'] }],
  // The tabs of our own bar, home excepted, live in packages of their own (docs/adr/0003-estimator-package.md): fetched before they are tapped.
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['pages/household', 'packages/calendar', 'packages/estimator', 'packages/places', 'packages/counter'] } },
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '安心医保',
    navigationBarBackgroundColor: themed('navBg', '#F0F4F2'),
    navigationBarTextStyle: themed('navText', 'black') as 'black',
    backgroundColor: themed('navBg', '#F0F4F2'),
    backgroundTextStyle: themed('pullText', 'dark') as 'dark'
  }
})
