import type { UserConfigExport } from '@tarojs/cli'

export default {
  // Off in watch mode, where it piles up stale files; on here, or sub-package code lands in the main package.
  mini: { optimizeMainPackage: { enable: true } }
} satisfies UserConfigExport<'webpack5'>
