import type { UserConfigExport } from '@tarojs/cli'

export default {
  // Our text is Chinese: three bytes a character as it is, six as the `\u5b89` that Taro writes by default.
  // Quoted keys and function names are kept on H5 by default, for nobody.
  terser: { enable: true, config: { keep_fnames: false, compress: { passes: 3 }, output: { ascii_only: false, keep_quoted_props: false, quote_keys: false } } },
  // Off in watch mode, where it piles up stale files; on here, or sub-package code lands in the main package.
  mini: { optimizeMainPackage: { enable: true } }
} satisfies UserConfigExport<'webpack5'>
