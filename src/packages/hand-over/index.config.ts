export default definePageConfig({ navigationBarTitleText: '备份和换手机' })
