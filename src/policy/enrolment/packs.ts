import type { EnrolmentPack } from '@/domain/enrolment/terms'
import nation from './000000-nation'
import beijing from './110000-beijing'
import langfang from './131000-langfang'
import shanghai from './310000-shanghai'
import jiangsu from './320000-jiangsu'
import lianyungang from './320700-lianyungang'
import wenzhou from './330300-wenzhou'
import quzhou from './330800-quzhou'
import taizhou from './331000-taizhou'
import fujian from './350000-fujian'
import fuzhou from './361000-fuzhou-jx'
import shangrao from './361100-shangrao'
import qingdao from './370200-qingdao'
import xuchang from './411000-xuchang'
import wuhan from './420100-wuhan'
import chongqing from './500000-chongqing'
import sichuan from './510000-sichuan'

export { nation }

/** Every area with enrolment data, by code; a file that is not listed here fails the contract test by name. */
export const enrolmentPacks: readonly EnrolmentPack[] = [
  nation, beijing, langfang, shanghai, jiangsu, lianyungang, wenzhou, quzhou, taizhou, fujian, fuzhou, shangrao, qingdao, xuchang, wuhan, chongqing, sichuan
]
