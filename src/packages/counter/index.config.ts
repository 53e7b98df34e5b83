export default definePageConfig({ navigationBarTitleText: '我在窗口' })
