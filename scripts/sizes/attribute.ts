// Which source file each byte of a minified script came from, by its source map.
import { decodedMappings, TraceMap, type SourceMapInput } from '@jridgewell/trace-mapping'

const UNMAPPED = '(glue)'
const bytes = (text: string) => Buffer.byteLength(text)

/** `webpack://anxin-yibao/./src/a.ts?1234` → `src/a.ts`; Taro's mini programs write the same path as `._src_a.ts`. */
export function sourceName(source: string | null | undefined): string {
  const plain = (source ?? UNMAPPED).replace(/^webpack:\/\/[^/]*\//, '').replace(/\?.*$/, '')
  const name = (/^\.+_/.test(plain) ? plain.replaceAll('_', '/').replace('node/modules', 'node_modules') : plain).replace(/^(\.+\/)+/, '')
  return name.startsWith('webpack/') ? UNMAPPED : name
}

/** Source file → bytes in `code`. What no mapping covers is `(glue)`, so the sum is the script's size. */
export function attribute(code: string, map: SourceMapInput): ReadonlyMap<string, number> {
  const trace = new TraceMap(map)
  const spent = new Map<string, number>()
  const add = (name: string, text: string) => spent.set(name, (spent.get(name) ?? 0) + bytes(text))
  const mappings = decodedMappings(trace)
  code.split('\n').forEach((line, row, { length }) => {
    const segments = mappings[row] ?? []
    add(UNMAPPED, line.slice(0, segments[0]?.[0] ?? line.length) + (row < length - 1 ? '\n' : ''))
    segments.forEach(([from, source], i) => add(sourceName(source === undefined ? null : trace.sources[source]), line.slice(from, segments[i + 1]?.[0] ?? line.length)))
  })
  return spent
}
