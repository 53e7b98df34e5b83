export default definePageConfig({ navigationBarTitleText: '自己填' })
