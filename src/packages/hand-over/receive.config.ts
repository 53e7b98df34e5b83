export default definePageConfig({ navigationBarTitleText: '从另一部手机收' })
