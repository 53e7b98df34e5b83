/** Provinces and pooling areas: code|short|rest of the name|spelling|dialling code|also found as. Written by `npm run places:list`. */
export const PLACE_ROWS = `
110000|北京|市|bei jing|10|
120000|天津|市|tian jin|22|
130000|河北|省|he bei||
130100|石家庄|市|shi jia zhuang|311|
130200|唐山|市|tang shan|315|
130300|秦皇岛|市|qin huang dao|335|
130400|邯郸|市|han dan|310|
130500|邢台|市|xing tai|319|
130600|保定|市|bao ding|312|
130700|张家口|市|zhang jia kou|313|
130800|承德|市|cheng de|314|
130900|沧州|市|cang zhou|317|
131000|廊坊|市|lang fang|316|
131100|衡水|市|heng shui|318|
140000|山西|省|shan xi||
140100|太原|市|tai yuan|351|
140200|大同|市|da tong|352|
140300|阳泉|市|yang quan|353|
140400|长治|市|chang zhi|355|zhangzhi
140500|晋城|市|jin cheng|356|
140600|朔州|市|shuo zhou|349|
140700|晋中|市|jin zhong|354|
140800|运城|市|yun cheng|359|
140900|忻州|市|xin zhou|350|
141000|临汾|市|lin fen|357|
141100|吕梁|市|lv liang|358|lvliang
150000|内蒙古|自治区|nei meng gu||
150100|呼和浩特|市|hu he hao te|471|hohhot
150200|包头|市|bao tou|472|
150300|乌海|市|wu hai|473|
150400|赤峰|市|chi feng|476|昭盟
150500|通辽|市|tong liao|475|哲盟
150600|鄂尔多斯|市|e er duo si|477|ordos 伊盟 东胜
150700|呼伦贝尔|市|hu lun bei er|470|hulunbuir 呼盟 海拉尔
150800|巴彦淖尔|市|ba yan nao er|478|bayannur 巴盟
150900|乌兰察布|市|wu lan cha bu|474|ulanqab 乌盟
152200|兴安|盟|xing an|482|hinggan
152500|锡林郭勒|盟|xi lin guo le|479|xilingol 锡盟
152900|阿拉善|盟|a la shan|483|alxa 阿盟
210000|辽宁|省|liao ning||
210100|沈阳|市|shen yang|24|
210200|大连|市|da lian|411|
210300|鞍山|市|an shan|412|
210400|抚顺|市|fu shun|24|
210500|本溪|市|ben xi|414|
210600|丹东|市|dan dong|415|
210700|锦州|市|jin zhou|416|
210800|营口|市|ying kou|417|
210900|阜新|市|fu xin|418|
211000|辽阳|市|liao yang|419|
211100|盘锦|市|pan jin|427|
211200|铁岭|市|tie ling|24|
211300|朝阳|市|chao yang|421|
211400|葫芦岛|市|hu lu dao|429|
220000|吉林|省|ji lin||
220100|长春|市|chang chun|431|
220200|吉林|市|ji lin|432|
220300|四平|市|si ping|434|
220400|辽源|市|liao yuan|437|
220500|通化|市|tong hua|435|
220600|白山|市|bai shan|439|
220700|松原|市|song yuan|438|
220800|白城|市|bai cheng|436|
222400|延边|朝鲜族自治州|yan bian|433|
230000|黑龙江|省|hei long jiang||
230100|哈尔滨|市|ha er bin|451|harbin
230200|齐齐哈尔|市|qi qi ha er|452|qiqihar
230300|鸡西|市|ji xi|467|
230400|鹤岗|市|he gang|468|
230500|双鸭山|市|shuang ya shan|469|
230600|大庆|市|da qing|459|
230700|伊春|市|yi chun|458|
230800|佳木斯|市|jia mu si|454|
230900|七台河|市|qi tai he|464|
231000|牡丹江|市|mu dan jiang|453|
231100|黑河|市|hei he|456|
231200|绥化|市|sui hua|455|
232700|大兴安岭|地区|da xing an ling|457|dahingganling
310000|上海|市|shang hai|21|
320000|江苏|省|jiang su||
320100|南京|市|nan jing|25|
320200|无锡|市|wu xi|510|
320300|徐州|市|xu zhou|516|
320400|常州|市|chang zhou|519|
320500|苏州|市|su zhou|512|
320600|南通|市|nan tong|513|
320700|连云港|市|lian yun gang|518|
320800|淮安|市|huai an|517|
320900|盐城|市|yan cheng|515|
321000|扬州|市|yang zhou|514|
321100|镇江|市|zhen jiang|511|
321200|泰州|市|tai zhou|523|
321300|宿迁|市|su qian|527|
330000|浙江|省|zhe jiang||
330100|杭州|市|hang zhou|571|
330200|宁波|市|ning bo|574|宁波地区
330300|温州|市|wen zhou|577|
330400|嘉兴|市|jia xing|573|
330500|湖州|市|hu zhou|572|
330600|绍兴|市|shao xing|575|
330700|金华|市|jin hua|579|
330800|衢州|市|qu zhou|570|
330900|舟山|市|zhou shan|580|
331000|台州|市|tai zhou|576|taizhou
331100|丽水|市|li shui|578|
340000|安徽|省|an hui||
340100|合肥|市|he fei|551|巢湖
340200|芜湖|市|wu hu|553|
340300|蚌埠|市|beng bu|552|bangbu
340400|淮南|市|huai nan|554|
340500|马鞍山|市|ma an shan|555|
340600|淮北|市|huai bei|561|
340700|铜陵|市|tong ling|562|
340800|安庆|市|an qing|556|
341000|黄山|市|huang shan|559|徽州
341100|滁州|市|chu zhou|550|
341200|阜阳|市|fu yang|558|
341300|宿州|市|su zhou|557|
341500|六安|市|lu an|564|liuan
341600|亳州|市|bo zhou|558|haozhou
341700|池州|市|chi zhou|566|
341800|宣城|市|xuan cheng|563|
350000|福建|省|fu jian||
350100|福州|市|fu zhou|591|
350200|厦门|市|xia men|592|amoy
350300|莆田|市|pu tian|594|futian
350400|三明|市|san ming|598|
350500|泉州|市|quan zhou|595|
350600|漳州|市|zhang zhou|596|
350700|南平|市|nan ping|599|
350800|龙岩|市|long yan|597|
350900|宁德|市|ning de|593|
360000|江西|省|jiang xi||
360100|南昌|市|nan chang|791|
360200|景德镇|市|jing de zhen|798|
360300|萍乡|市|ping xiang|799|
360400|九江|市|jiu jiang|792|
360500|新余|市|xin yu|790|
360600|鹰潭|市|ying tan|701|
360700|赣州|市|gan zhou|797|
360800|吉安|市|ji an|796|
360900|宜春|市|yi chun|795|
361000|抚州|市|fu zhou|794|
361100|上饶|市|shang rao|793|
370000|山东|省|shan dong||
370100|济南|市|ji nan|531|莱芜
370200|青岛|市|qing dao|532|
370300|淄博|市|zi bo|533|
370400|枣庄|市|zao zhuang|632|
370500|东营|市|dong ying|546|
370600|烟台|市|yan tai|535|
370700|潍坊|市|wei fang|536|
370800|济宁|市|ji ning|537|
370900|泰安|市|tai an|538|
371000|威海|市|wei hai|631|
371100|日照|市|ri zhao|633|
371300|临沂|市|lin yi|539|
371400|德州|市|de zhou|534|
371500|聊城|市|liao cheng|635|
371600|滨州|市|bin zhou|543|
371700|菏泽|市|he ze|530|
410000|河南|省|he nan||
410100|郑州|市|zheng zhou|371|
410200|开封|市|kai feng|378|
410300|洛阳|市|luo yang|379|
410400|平顶山|市|ping ding shan|375|
410500|安阳|市|an yang|372|
410600|鹤壁|市|he bi|392|
410700|新乡|市|xin xiang|373|
410800|焦作|市|jiao zuo|391|
410900|濮阳|市|pu yang|393|
411000|许昌|市|xu chang|374|
411100|漯河|市|luo he|395|
411200|三门峡|市|san men xia|398|
411300|南阳|市|nan yang|377|
411400|商丘|市|shang qiu|370|
411500|信阳|市|xin yang|376|
411600|周口|市|zhou kou|394|
411700|驻马店|市|zhu ma dian|396|
419001|济源|市|ji yuan|391|
420000|湖北|省|hu bei||
420100|武汉|市|wu han|27|
420200|黄石|市|huang shi|714|
420300|十堰|市|shi yan|719|
420500|宜昌|市|yi chang|717|
420600|襄阳|市|xiang yang|710|襄樊
420700|鄂州|市|e zhou|711|
420800|荆门|市|jing men|724|
420900|孝感|市|xiao gan|712|
421000|荆州|市|jing zhou|716|
421100|黄冈|市|huang gang|713|
421200|咸宁|市|xian ning|715|
421300|随州|市|sui zhou|722|
422800|恩施|土家族苗族自治州|en shi|718|
429004|仙桃|市|xian tao|728|
429005|潜江|市|qian jiang|728|
429006|天门|市|tian men|728|
429021|神农架|林区|shen nong jia|719|
430000|湖南|省|hu nan||
430100|长沙|市|chang sha|731|
430200|株洲|市|zhu zhou|731|
430300|湘潭|市|xiang tan|731|
430400|衡阳|市|heng yang|734|
430500|邵阳|市|shao yang|739|
430600|岳阳|市|yue yang|730|
430700|常德|市|chang de|736|
430800|张家界|市|zhang jia jie|744|
430900|益阳|市|yi yang|737|
431000|郴州|市|chen zhou|735|
431100|永州|市|yong zhou|746|
431200|怀化|市|huai hua|745|
431300|娄底|市|lou di|738|
433100|湘西|土家族苗族自治州|xiang xi|743|
440000|广东|省|guang dong||
440100|广州|市|guang zhou|20|
440200|韶关|市|shao guan|751|
440300|深圳|市|shen zhen|755|
440400|珠海|市|zhu hai|756|
440500|汕头|市|shan tou|754|
440600|佛山|市|fo shan|757|顺德
440700|江门|市|jiang men|750|
440800|湛江|市|zhan jiang|759|
440900|茂名|市|mao ming|668|
441200|肇庆|市|zhao qing|758|
441300|惠州|市|hui zhou|752|
441400|梅州|市|mei zhou|753|
441500|汕尾|市|shan wei|660|
441600|河源|市|he yuan|762|
441700|阳江|市|yang jiang|662|
441800|清远|市|qing yuan|763|
441900|东莞|市|dong guan|769|
442000|中山|市|zhong shan|760|
445100|潮州|市|chao zhou|768|
445200|揭阳|市|jie yang|663|
445300|云浮|市|yun fu|766|
450000|广西|壮族自治区|guang xi||
450100|南宁|市|nan ning|771|
450200|柳州|市|liu zhou|772|
450300|桂林|市|gui lin|773|
450400|梧州|市|wu zhou|774|
450500|北海|市|bei hai|779|
450600|防城港|市|fang cheng gang|770|
450700|钦州|市|qin zhou|777|
450800|贵港|市|gui gang|775|
450900|玉林|市|yu lin|775|
451000|百色|市|bai se|776|
451100|贺州|市|he zhou|774|
451200|河池|市|he chi|778|
451300|来宾|市|lai bin|772|
451400|崇左|市|chong zuo|771|
460000|海南|省|hai nan||
460100|海口|市|hai kou|898|
460200|三亚|市|san ya|898|
460300|三沙|市|san sha|898|
460400|儋州|市|dan zhou|898|
469001|五指山|市|wu zhi shan|898|通什
469002|琼海|市|qiong hai|898|
469005|文昌|市|wen chang|898|
469006|万宁|市|wan ning|898|
469007|东方|市|dong fang|898|
469021|定安|县|ding an|898|
469022|屯昌|县|tun chang|898|
469023|澄迈|县|cheng mai|898|
469024|临高|县|lin gao|898|
469025|白沙|黎族自治县|bai sha|898|
469026|昌江|黎族自治县|chang jiang|898|
469027|乐东|黎族自治县|le dong|898|
469028|陵水|黎族自治县|ling shui|898|
469029|保亭|黎族苗族自治县|bao ting|898|
469030|琼中|黎族苗族自治县|qiong zhong|898|
500000|重庆|市|chong qing|23|万县 涪陵 黔江
510000|四川|省|si chuan||
510100|成都|市|cheng du|28|
510300|自贡|市|zi gong|813|
510400|攀枝花|市|pan zhi hua|812|
510500|泸州|市|lu zhou|830|
510600|德阳|市|de yang|838|
510700|绵阳|市|mian yang|816|
510800|广元|市|guang yuan|839|
510900|遂宁|市|sui ning|825|
511000|内江|市|nei jiang|832|
511100|乐山|市|le shan|833|
511300|南充|市|nan chong|817|
511400|眉山|市|mei shan|28|
511500|宜宾|市|yi bin|831|
511600|广安|市|guang an|826|
511700|达州|市|da zhou|818|
511800|雅安|市|ya an|835|
511900|巴中|市|ba zhong|827|
512000|资阳|市|zi yang|28|
513200|阿坝|藏族羌族自治州|a ba|837|
513300|甘孜|藏族自治州|gan zi|836|garze
513400|凉山|彝族自治州|liang shan|834|
520000|贵州|省|gui zhou||
520100|贵阳|市|gui yang|851|
520200|六盘水|市|liu pan shui|858|
520300|遵义|市|zun yi|851|
520400|安顺|市|an shun|851|
520500|毕节|市|bi jie|857|
520600|铜仁|市|tong ren|856|
522300|黔西南|布依族苗族自治州|qian xi nan|859|
522600|黔东南|苗族侗族自治州|qian dong nan|855|
522700|黔南|布依族苗族自治州|qian nan|854|
530000|云南|省|yun nan||
530100|昆明|市|kun ming|871|
530300|曲靖|市|qu jing|874|
530400|玉溪|市|yu xi|877|
530500|保山|市|bao shan|875|
530600|昭通|市|zhao tong|870|
530700|丽江|市|li jiang|888|丽江地区
530800|普洱|市|pu er|879|思茅
530900|临沧|市|lin cang|883|
532300|楚雄|彝族自治州|chu xiong|878|
532500|红河|哈尼族彝族自治州|hong he|873|
532600|文山|壮族苗族自治州|wen shan|876|
532800|西双版纳|傣族自治州|xi shuang ban na|691|
532900|大理|白族自治州|da li|872|
533100|德宏|傣族景颇族自治州|de hong|692|
533300|怒江|傈僳族自治州|nu jiang|886|
533400|迪庆|藏族自治州|di qing|887|deqen
540000|西藏|自治区|xi zang||
540100|拉萨|市|la sa|891|lhasa
540200|日喀则|市|ri ka ze|892|xigaze 后藏
540300|昌都|市|chang du|895|qamdo changdou
540400|林芝|市|lin zhi|894|nyingchi
540500|山南|市|shan nan|893|
540600|那曲|市|na qu|896|nagqu naqu
542500|阿里|地区|a li|897|ngari
610000|陕西|省|shan xi||
610100|西安|市|xi an|29|
610200|铜川|市|tong chuan|919|
610300|宝鸡|市|bao ji|917|
610400|咸阳|市|xian yang|29|
610500|渭南|市|wei nan|913|
610600|延安|市|yan an|911|
610700|汉中|市|han zhong|916|
610800|榆林|市|yu lin|912|
610900|安康|市|an kang|915|
611000|商洛|市|shang luo|914|
620000|甘肃|省|gan su||
620100|兰州|市|lan zhou|931|
620200|嘉峪关|市|jia yu guan|937|
620300|金昌|市|jin chang|935|
620400|白银|市|bai yin|943|
620500|天水|市|tian shui|938|
620600|武威|市|wu wei|935|
620700|张掖|市|zhang ye|936|
620800|平凉|市|ping liang|933|
620900|酒泉|市|jiu quan|937|
621000|庆阳|市|qing yang|934|
621100|定西|市|ding xi|932|
621200|陇南|市|long nan|939|
622900|临夏|回族自治州|lin xia|930|
623000|甘南|藏族自治州|gan nan|941|
630000|青海|省|qing hai||
630100|西宁|市|xi ning|971|
630200|海东|市|hai dong|972|
632200|海北|藏族自治州|hai bei|970|
632300|黄南|藏族自治州|huang nan|973|
632500|海南|藏族自治州|hai nan|974|
632600|果洛|藏族自治州|guo luo|975|golog
632700|玉树|藏族自治州|yu shu|976|
632800|海西|蒙古族藏族自治州|hai xi|977|
640000|宁夏|回族自治区|ning xia||
640100|银川|市|yin chuan|951|
640200|石嘴山|市|shi zui shan|952|
640300|吴忠|市|wu zhong|953|
640400|固原|市|gu yuan|954|
640500|中卫|市|zhong wei|955|
650000|新疆|维吾尔自治区|xin jiang||
650100|乌鲁木齐|市|wu lu mu qi|991|urumqi
650200|克拉玛依|市|ke la ma yi|990|karamay
650400|吐鲁番|市|tu lu fan|995|turpan
650500|哈密|市|ha mi|902|kumul
652300|昌吉|回族自治州|chang ji|994|
652700|博尔塔拉|蒙古自治州|bo er ta la|909|bortala
652800|巴音郭楞|蒙古自治州|ba yin guo leng|996|bayingolin
652900|阿克苏|地区|a ke su|997|aksu
653000|克孜勒苏|柯尔克孜自治州|ke zi le su|908|kizilsu
653100|喀什|地区|ka shi|998|kashgar
653200|和田|地区|he tian|903|hotan khotan
654000|伊犁|哈萨克自治州|yi li|999|ili
654200|塔城|地区|ta cheng|901|qoqek
654300|阿勒泰|地区|a le tai|906|altay
659000|兵团|=新疆生产建设兵团|bing tuan|991|新疆兵团
659001|石河子|市（兵团第八师）|shi he zi|993|第八师
659002|阿拉尔|市（兵团第一师）|a la er|997|第一师
659003|图木舒克|市（兵团第三师）|tu mu shu ke|998|第三师
659004|五家渠|市（兵团第六师）|wu jia qu|994|第六师
659005|北屯|市（兵团第十师）|bei tun|906|第十师
659006|铁门关|市（兵团第二师）|tie men guan|996|第二师
659007|双河|市（兵团第五师）|shuang he|909|第五师
659008|可克达拉|市（兵团第四师）|ke ke da la|999|第四师
659009|昆玉|市（兵团第十四师）|kun yu|903|第十四师
659010|胡杨河|市（兵团第七师）|hu yang he|992|第七师
659011|新星|市（兵团第十三师）|xin xing|902|第十三师
659012|白杨|市（兵团第九师）|bai yang|901|第九师
`
