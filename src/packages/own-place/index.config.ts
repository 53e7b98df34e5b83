export default definePageConfig({ navigationBarTitleText: '自己填的地方' })
