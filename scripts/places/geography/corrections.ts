/** Names that the dictionary of pinyin-pro still reads wrong, in syllables without the word for county or district. */
export const READINGS: Readonly<Record<string, string>> = {
  洪洞县: 'hong tong', 郫都区: 'pi du', 六合区: 'lu he', 称多县: 'chen duo', 龙圩区: 'long xu', 浪卡子县: 'lang ka zi', 大城县: 'dai cheng'
}

/**
 * Official romanisations that are no pinyin of the characters (names from other languages), and second readings in common use.
 * They are found as well, and nothing else.
 */
export const ALSO_SPELT: Readonly<Record<string, string>> = {
  150100: 'hohhot', 150600: 'ordos', 150700: 'hulunbuir', 150800: 'bayannur', 150900: 'ulanqab', 152200: 'hinggan', 152500: 'xilingol', 152900: 'alxa',
  140400: 'zhangzhi', 141100: 'lvliang', 230100: 'harbin', 230200: 'qiqihar', 232700: 'dahingganling', 340300: 'bangbu', 341500: 'liuan', 341600: 'haozhou',
  350200: 'amoy', 350300: 'futian', 331000: 'taizhou', 513300: 'garze', 533400: 'deqen', 540100: 'lhasa', 540200: 'xigaze', 540300: 'qamdo changdou',
  540400: 'nyingchi', 540600: 'nagqu naqu', 542500: 'ngari', 632600: 'golog', 650100: 'urumqi', 650200: 'karamay', 650400: 'turpan', 650500: 'kumul',
  652700: 'bortala', 652800: 'bayingolin', 652900: 'aksu', 653000: 'kizilsu', 653100: 'kashgar', 653200: 'hotan khotan', 654000: 'ili', 654200: 'qoqek',
  654300: 'altay', 621223: 'tanchang', 511424: 'danleng', 231226: 'suileng', 540531: 'langqiazi', 341621: 'woyang', 110105: 'zhaoyang'
}

/**
 * Places that the list does not name, or by an older name: most share the exchange of a neighbour. Each is checked against the second list
 * (geography.test.ts), or stands in `EXCHANGE_REASONS`.
 */
export const SHARED_EXCHANGE: Readonly<Record<string, string>> = {
  340100: '551', 341600: '558', 430200: '731', 430300: '731', 420600: '710', 450800: '775', 451100: '774', 451300: '772', 451400: '771',
  460200: '898', 460300: '898', 460400: '898', 511400: '28', 512000: '28', 511000: '832', 610400: '29', 620200: '937', 620300: '935', 520300: '851',
  520400: '851', 150500: '475', 630200: '972', 650400: '995', 650500: '902', 540200: '892', 540300: '895', 540400: '894', 540500: '893', 540600: '896',
  520500: '857', 520600: '856', 210400: '24', 211200: '24',
  419001: '391', 429004: '728', 429005: '728', 429006: '728', 429021: '719',
  654000: '999', 659001: '993', 659002: '997', 659003: '998', 659004: '994', 659005: '906', 659006: '996', 659007: '909', 659008: '999', 659009: '903', 659010: '992',
  659011: '902', 659012: '901'
}

/** Where the two lists of dialling codes differ, or the second has no such place: what we use, and why. */
export const EXCHANGE_REASONS: Readonly<Record<string, string>> = {
  340200: '553: the first list; the second repeats 合肥', 370600: '535: the first list; 635 is 聊城', 445200: '663: the first list; 633 is 日照',
  520300: '851 since 2014, as the first list has it', 520400: '851 since 2014, as the first list has it',
  659006: '996: it lies in 巴音郭楞, which both lists give 996; 906 is 阿勒泰', 420100: '27: the second list leaves it out',
  659000: '991: it sits in 乌鲁木齐', 659008: '999: it lies in 伊犁', 659009: '903: it lies in 和田', 659010: '992: it lies beside 奎屯',
  659011: '902: it lies in 哈密', 659012: '901: it lies in 塔城'
}

/** Cities of 新疆生产建设兵团, and the division (师) that runs their insurance. */
export const DIVISIONS: Readonly<Record<string, string>> = {
  659001: '第八师', 659002: '第一师', 659003: '第三师', 659004: '第六师', 659005: '第十师', 659006: '第二师', 659007: '第五师', 659008: '第四师',
  659009: '第十四师', 659010: '第七师', 659011: '第十三师', 659012: '第九师'
}

/** Names that people still use, by today's place. */
export const OLD_NAMES: Readonly<Record<string, string>> = {
  341000: '徽州', 370100: '莱芜', 340100: '巢湖', 420600: '襄樊', 530800: '思茅', 530700: '丽江地区', 500000: '万县 涪陵 黔江',
  469001: '通什', 330200: '宁波地区', 540200: '后藏', 150800: '巴盟', 150900: '乌盟', 150600: '伊盟 东胜', 150700: '呼盟 海拉尔',
  150500: '哲盟', 150400: '昭盟', 152500: '锡盟', 152900: '阿盟', 440600: '顺德'
}
