import type { UserConfigExport } from '@tarojs/cli'

export default { h5: { devServer: { hot: false } } } satisfies UserConfigExport<'webpack5'>
