export default definePageConfig({ navigationBarTitleText: '单子查一查' })
