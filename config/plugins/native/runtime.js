// In place of the platform's own runtime, which also brings in the attributes of every component of WeChat.
import { mergeReconciler } from '@tarojs/shared'
import { hostConfig } from '@tarojs/plugin-platform-weapp/dist/runtime-utils'

mergeReconciler(hostConfig)
