export const safelyCopy = {
  title: '这一页出了错',
  safe: '家里的数据都还在这部手机里，没有动。可以再试一次，或者回首页做别的；着急的事打 12393。',
  retry: '再试一次',
  home: '回首页'
} as const
