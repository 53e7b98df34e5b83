// Once per run: compile the build, serve it, and leave what was found where every worker can read it.
import fs from 'node:fs'
import path from 'node:path'
import { compileApp } from './compile/app'
import { openDist } from './compile/dist'
import { COMPILE_REPORT, type CompileReport } from './compile-report'
import { serve } from './server'

export default async function setUp(): Promise<() => Promise<void>> {
  const dist = openDist()
  const compiled = compileApp(dist)
  const { diagnostics, unchecked, bundle } = compiled
  for (const gap of unchecked) console.log(`! not checked on this machine: ${gap}`)
  const report: CompileReport = { diagnostics, unchecked, pages: bundle.pages, tags: bundle.tags }
  fs.mkdirSync(path.dirname(COMPILE_REPORT), { recursive: true })
  fs.writeFileSync(COMPILE_REPORT, JSON.stringify(report))
  const { url, close } = await serve(compiled, dist.root)
  process.env.WEAPP_URL = url
  return close
}
