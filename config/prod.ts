import type { UserConfigExport } from '@tarojs/cli'

// Taro switches these off; they are terser's own defaults, and safe for scripts that do not read their own source.
const compress = {
  arrows: true, collapse_vars: true, comparisons: true, computed_props: true, hoist_props: true, inline: true, loops: true, negate_iife: true,
  properties: true, reduce_funcs: true, reduce_vars: true, switches: true, typeofs: true, passes: 2
}

export default {
  // Our text is Chinese: three bytes a character as it is, six as the `\u5b89` that Taro writes by default.
  // Quoted keys and function names are kept on H5 by default, for nobody.
  terser: { enable: true, config: { keep_fnames: false, compress, output: { ascii_only: false, keep_quoted_props: false, quote_keys: false } } },
  // Off in watch mode, where it piles up stale files; on here, or sub-package code lands in the main package.
  mini: { optimizeMainPackage: { enable: true } }
} satisfies UserConfigExport<'webpack5'>
