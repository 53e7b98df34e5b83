type Section = { readonly name: string; readonly command: string; readonly title: string; readonly text: string }

export function writeSection(section: Section): void
