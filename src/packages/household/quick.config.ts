export default definePageConfig({ navigationBarTitleText: '几位家人一起加' })
