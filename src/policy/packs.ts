import shanghai from './areas/310000-shanghai'
import quzhou from './areas/330800-quzhou'
import hefei from './areas/340100-hefei'
import fujian from './areas/350000-fujian'
import putian from './areas/350300-putian'
import fuzhouJx from './areas/361000-fuzhou-jx'
import guangzhou from './areas/440100-guangzhou'
import chongqing from './areas/500000-chongqing'
import guizhou from './areas/520000-guizhou'
import chuxiong from './areas/532300-chuxiong'
import hetian from './areas/653200-hetian'
import nation from './national/000000-nation'
import type { PolicyPack } from './pack'

/** Every pack, by code; a file in `areas/` or `national/` that is not listed here fails the contract tests by name. */
export const packs: readonly PolicyPack[] = [
  nation,
  shanghai,
  quzhou,
  hefei,
  fujian,
  putian,
  fuzhouJx,
  guangzhou,
  chongqing,
  guizhou,
  chuxiong,
  hetian
]
