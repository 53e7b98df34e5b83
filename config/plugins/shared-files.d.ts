export function withFewerFiles(assets: Record<string, string>): Record<string, string>
