export default definePageConfig({ navigationBarTitleText: '示例一家' })
