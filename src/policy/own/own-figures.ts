import type { OwnFigure } from '@/domain/own-place/own-figure'

const NONE: readonly OwnFigure[] = []

let written = (): readonly OwnFigure[] => NONE

/** What the family typed of all places: the same list while nothing of it changes. */
export const ownFigures = (): readonly OwnFigure[] => written()

/** The store of the family's places says where to look. */
export function lookForOwn(find: () => readonly OwnFigure[]): void {
  written = find
}

/** What is made of a pack and of the place's figures, remembered while both are the same objects. */
export function rememberedOver<Pack extends object>(make: (pack: Pack | undefined, own: readonly OwnFigure[], areaCode: string) => Pack) {
  const known = new Map<string, { readonly pack: Pack | undefined; readonly all: readonly OwnFigure[]; readonly made: Pack }>()
  return (areaCode: string, pack: Pack | undefined): Pack | undefined => {
    const all = ownFigures()
    const before = known.get(areaCode)
    if (before?.pack === pack && before?.all === all) return before.made
    const own = all.filter((one) => one.areaCode === areaCode)
    if (own.length === 0) return pack
    const made = make(pack, own, areaCode)
    known.set(areaCode, { pack, all, made })
    return made
  }
}
