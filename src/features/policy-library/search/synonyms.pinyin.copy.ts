/** What stands in the documents, by its pinyin and by its initials: for who types without choosing characters. */
export const SPELLED: ReadonlyMap<string, string> = new Map(Object.entries({
  qifuxian: '起付线', qfx: '起付线', menkanfei: '起付线', fengdingxian: '封顶线', fdx: '封顶线', dabing: '大病', dabingbaoxian: '大病保险', xinnonghe: '居民', xnh: '居民',
  jumin: '居民', zhigong: '职工', tuixiu: '退休', linghuojiuye: '灵活就业', lhjy: '灵活就业', menzhen: '门诊', zhuyuan: '住院', jizhen: '急诊', yaodian: '药店', manbing: '慢', mantebing: '慢特病',
  yidi: '异地', yidijiuyi: '异地', beian: '备案', gongji: '共济', jiatinggongji: '共济', qinqingzhanghu: '亲情账户', gerenzhanghu: '个人账户', baoxiao: '报', baoxiaobili: '报销比例', jiaofei: '缴费',
  duanjiao: '断缴', bujiao: '补缴', dengdaiqi: '等待', xinshenger: '新生儿', jiuzhu: '救助', huiminbao: '惠民保', yibaoma: '医保码', zhuanyi: '转移', yilei: '乙类', jialei: '甲类'
}))
