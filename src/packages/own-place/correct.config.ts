export default definePageConfig({ navigationBarTitleText: '这个数不对' })
