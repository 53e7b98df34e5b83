import type { UserConfigExport } from '@tarojs/cli'

// Taro switches these off; they are terser's own defaults, and safe for scripts that do not read their own source.
const compress = {
  arrows: true, collapse_vars: true, comparisons: true, computed_props: true, hoist_props: true, inline: true, loops: true, negate_iife: true,
  properties: true, reduce_funcs: true, reduce_vars: true, switches: true, typeofs: true, passes: 2
}

/** Small parts that nearly every sub-package draws: one copy in the main package weighs less than one in each. */
const SHARED = /[\\/]src[\\/]ui[\\/]form[\\/](segmented|text-field|amount-input|field-message|use-field-focus)\.(tsx?|scss)/
type Module = { readonly resource?: string; readonly _identifier?: string }
const isShared = ({ resource, _identifier = '' }: Module): boolean => SHARED.test(resource ?? _identifier)

export default {
  // Our text is Chinese: three bytes a character as it is, six as the `\u5b89` that Taro writes by default.
  // Quoted keys and function names are kept on H5 by default, for nobody.
  terser: { enable: true, config: { keep_fnames: false, compress, output: { ascii_only: false, keep_quoted_props: false, quote_keys: false } } },
  // Off in watch mode, where it piles up stale files; on here, or sub-package code lands in the main package.
  mini: { optimizeMainPackage: { enable: true, exclude: [isShared as never] } }
} satisfies UserConfigExport<'webpack5'>
