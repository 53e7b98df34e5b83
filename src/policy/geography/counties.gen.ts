/** Counties by pooling area: rest of the code|name|spelling|also. Written by `npm run places:list`. */
export const COUNTY_ROWS = `
110000:0101|东城区|dong cheng,0102|西城区|xi cheng,0105|朝阳区|chao yang|zhaoyang,0106|丰台区|feng tai,0107|石景山区|shi jing shan,0108|海淀区|hai dian,0109|门头沟区|men tou gou,0111|房山区|fang shan,0112|通州区|tong zhou,0113|顺义区|shun yi,0114|昌平区|chang ping,0115|大兴区|da xing,0116|怀柔区|huai rou,0117|平谷区|ping gu,0118|密云区|mi yun,0119|延庆区|yan qing
120000:0101|和平区|he ping,0102|河东区|he dong,0103|河西区|he xi,0104|南开区|nan kai,0105|河北区|he bei,0106|红桥区|hong qiao,0110|东丽区|dong li,0111|西青区|xi qing,0112|津南区|jin nan,0113|北辰区|bei chen,0114|武清区|wu qing,0115|宝坻区|bao di,0116|滨海新区|bin hai xin,0117|宁河区|ning he,0118|静海区|jing hai,0119|蓟州区|ji zhou
130100:02|长安区|chang an,04|桥西区|qiao xi,05|新华区|xin hua,07|井陉矿区|jing xing kuang,08|裕华区|yu hua,09|藁城区|gao cheng,10|鹿泉区|lu quan,11|栾城区|luan cheng,21|井陉县|jing xing,23|正定县|zheng ding,25|行唐县|xing tang,26|灵寿县|ling shou,27|高邑县|gao yi,28|深泽县|shen ze,29|赞皇县|zan huang,30|无极县|wu ji,31|平山县|ping shan,32|元氏县|yuan shi,33|赵县|zhao xian,81|辛集市|xin ji,83|晋州市|jin zhou,84|新乐市|xin le
130200:02|路南区|lu nan,03|路北区|lu bei,04|古冶区|gu ye,05|开平区|kai ping,07|丰南区|feng nan,08|丰润区|feng run,09|曹妃甸区|cao fei dian,24|滦南县|luan nan,25|乐亭县|lao ting,27|迁西县|qian xi,29|玉田县|yu tian,81|遵化市|zun hua,83|迁安市|qian an,84|滦州市|luan zhou
130300:02|海港区|hai gang,03|山海关区|shan hai guan,04|北戴河区|bei dai he,06|抚宁区|fu ning,21|青龙满族自治县|qing long,22|昌黎县|chang li,24|卢龙县|lu long
130400:02|邯山区|han shan,03|丛台区|cong tai,04|复兴区|fu xing,06|峰峰矿区|feng feng kuang,07|肥乡区|fei xiang,08|永年区|yong nian,23|临漳县|lin zhang,24|成安县|cheng an,25|大名县|da ming,26|涉县|she xian,27|磁县|ci xian,30|邱县|qiu xian,31|鸡泽县|ji ze,32|广平县|guang ping,33|馆陶县|guan tao,34|魏县|wei xian,35|曲周县|qu zhou,81|武安市|wu an
130500:02|襄都区|xiang dou,03|信都区|xin dou,05|任泽区|ren ze,06|南和区|nan he,22|临城县|lin cheng,23|内丘县|nei qiu,24|柏乡县|bai xiang,25|隆尧县|long yao,28|宁晋县|ning jin,29|巨鹿县|ju lu,30|新河县|xin he,31|广宗县|guang zong,32|平乡县|ping xiang,33|威县|wei xian,34|清河县|qing he,35|临西县|lin xi,81|南宫市|nan gong,82|沙河市|sha he
130600:02|竞秀区|jing xiu,06|莲池区|lian chi,07|满城区|man cheng,08|清苑区|qing yuan,09|徐水区|xu shui,23|涞水县|lai shui,24|阜平县|fu ping,26|定兴县|ding xing,27|唐县|tang xian,28|高阳县|gao yang,29|容城县|rong cheng,30|涞源县|lai yuan,31|望都县|wang du,32|安新县|an xin,33|易县|yi xian,34|曲阳县|qu yang,35|蠡县|li xian,36|顺平县|shun ping,37|博野县|bo ye,38|雄县|xiong xian,81|涿州市|zhuo zhou,82|定州市|ding zhou,83|安国市|an guo,84|高碑店市|gao bei dian
130700:02|桥东区|qiao dong,03|桥西区|qiao xi,05|宣化区|xuan hua,06|下花园区|xia hua yuan,08|万全区|wan quan,09|崇礼区|chong li,22|张北县|zhang bei,23|康保县|kang bao,24|沽源县|gu yuan,25|尚义县|shang yi,26|蔚县|yu xian,27|阳原县|yang yuan,28|怀安县|huai an,30|怀来县|huai lai,31|涿鹿县|zhuo lu,32|赤城县|chi cheng
130800:02|双桥区|shuang qiao,03|双滦区|shuang luan,04|鹰手营子矿区|ying shou ying zi kuang,21|承德县|cheng de,22|兴隆县|xing long,24|滦平县|luan ping,25|隆化县|long hua,26|丰宁满族自治县|feng ning,27|宽城满族自治县|kuan cheng,28|围场满族蒙古族自治县|wei chang,81|平泉市|ping quan
130900:02|新华区|xin hua,03|运河区|yun he,21|沧县|cang xian,22|青县|qing xian,23|东光县|dong guang,24|海兴县|hai xing,25|盐山县|yan shan,26|肃宁县|su ning,27|南皮县|nan pi,28|吴桥县|wu qiao,29|献县|xian xian,30|孟村回族自治县|meng cun,81|泊头市|bo tou,82|任丘市|ren qiu,83|黄骅市|huang hua,84|河间市|he jian
131000:02|安次区|an ci,03|广阳区|guang yang,22|固安县|gu an,23|永清县|yong qing,24|香河县|xiang he,25|大城县|dai cheng,26|文安县|wen an,28|大厂回族自治县|da chang,81|霸州市|ba zhou,82|三河市|san he
131100:02|桃城区|tao cheng,03|冀州区|ji zhou,21|枣强县|zao qiang,22|武邑县|wu yi,23|武强县|wu qiang,24|饶阳县|rao yang,25|安平县|an ping,26|故城县|gu cheng,27|景县|jing xian,28|阜城县|fu cheng,82|深州市|shen zhou
140100:05|小店区|xiao dian,06|迎泽区|ying ze,07|杏花岭区|xing hua ling,08|尖草坪区|jian cao ping,09|万柏林区|wan bai,10|晋源区|jin yuan,21|清徐县|qing xu,22|阳曲县|yang qu,23|娄烦县|lou fan,81|古交市|gu jiao
140200:12|新荣区|xin rong,13|平城区|ping cheng,14|云冈区|yun gang,15|云州区|yun zhou,21|阳高县|yang gao,22|天镇县|tian zhen,23|广灵县|guang ling,24|灵丘县|ling qiu,25|浑源县|hun yuan,26|左云县|zuo yun
140300:02|城区|cheng qu,03|矿区|kuang qu,11|郊区|jiao qu,21|平定县|ping ding,22|盂县|yu xian
140400:03|潞州区|lu zhou,04|上党区|shang dang,05|屯留区|tun liu,06|潞城区|lu cheng,23|襄垣县|xiang yuan,25|平顺县|ping shun,26|黎城县|li cheng,27|壶关县|hu guan,28|长子县|zhang zi,29|武乡县|wu xiang,30|沁县|qin xian,31|沁源县|qin yuan
140500:02|城区|cheng qu,21|沁水县|qin shui,22|阳城县|yang cheng,24|陵川县|ling chuan,25|泽州县|ze zhou,81|高平市|gao ping
140600:02|朔城区|shuo cheng,03|平鲁区|ping lu,21|山阴县|shan yin,22|应县|ying xian,23|右玉县|you yu,81|怀仁市|huai ren
140700:02|榆次区|yu ci,03|太谷区|tai gu,21|榆社县|yu she,22|左权县|zuo quan,23|和顺县|he shun,24|昔阳县|xi yang,25|寿阳县|shou yang,27|祁县|qi xian,28|平遥县|ping yao,29|灵石县|ling shi,81|介休市|jie xiu
140800:02|盐湖区|yan hu,21|临猗县|lin yi,22|万荣县|wan rong,23|闻喜县|wen xi,24|稷山县|ji shan,25|新绛县|xin jiang,26|绛县|jiang xian,27|垣曲县|yuan qu,28|夏县|xia xian,29|平陆县|ping lu,30|芮城县|rui cheng,81|永济市|yong ji,82|河津市|he jin
140900:02|忻府区|xin fu,21|定襄县|ding xiang,22|五台县|wu tai,23|代县|dai xian,24|繁峙县|fan shi,25|宁武县|ning wu,26|静乐县|jing le,27|神池县|shen chi,28|五寨县|wu zhai,29|岢岚县|ke lan,30|河曲县|he qu,31|保德县|bao de,32|偏关县|pian guan,81|原平市|yuan ping
141000:02|尧都区|yao du,21|曲沃县|qu wo,22|翼城县|yi cheng,23|襄汾县|xiang fen,24|洪洞县|hong tong,25|古县|gu xian,26|安泽县|an ze,27|浮山县|fu shan,28|吉县|ji xian,29|乡宁县|xiang ning,30|大宁县|da ning,31|隰县|xi xian,32|永和县|yong he,33|蒲县|pu xian,34|汾西县|fen xi,81|侯马市|hou ma,82|霍州市|huo zhou
141100:02|离石区|li shi,21|文水县|wen shui,22|交城县|jiao cheng,23|兴县|xing xian,24|临县|lin xian,25|柳林县|liu lin,26|石楼县|shi lou,27|岚县|lan xian,28|方山县|fang shan,29|中阳县|zhong yang,30|交口县|jiao kou,81|孝义市|xiao yi,82|汾阳市|fen yang
150100:02|新城区|xin cheng,03|回民区|hui min,04|玉泉区|yu quan,05|赛罕区|sai han,21|土默特左旗|tu mo te zuo,22|托克托县|tuo ke tuo,23|和林格尔县|he lin ge er,24|清水河县|qing shui he,25|武川县|wu chuan
150200:02|东河区|dong he,03|昆都仑区|kun du lun,04|青山区|qing shan,05|石拐区|shi guai,06|白云鄂博矿区|bai yun e bo kuang,07|九原区|jiu yuan,21|土默特右旗|tu mo te you,22|固阳县|gu yang,23|达尔罕茂明安联合旗|da er han mao ming an lian he
150300:02|海勃湾区|hai bo wan,03|海南区|hai nan,04|乌达区|wu da
150400:02|红山区|hong shan,03|元宝山区|yuan bao shan,04|松山区|song shan,21|阿鲁科尔沁旗|a lu ke er qin,22|巴林左旗|ba lin zuo,23|巴林右旗|ba lin you,24|林西县|lin xi,25|克什克腾旗|ke shi ke teng,26|翁牛特旗|weng niu te,28|喀喇沁旗|ka la qin,29|宁城县|ning cheng,30|敖汉旗|ao han
150500:02|科尔沁区|ke er qin,21|科尔沁左翼中旗|ke er qin zuo yi zhong,22|科尔沁左翼后旗|ke er qin zuo yi hou,23|开鲁县|kai lu,24|库伦旗|ku lun,25|奈曼旗|nai man,26|扎鲁特旗|zha lu te,81|霍林郭勒市|huo lin guo le
150600:02|东胜区|dong sheng,03|康巴什区|kang ba shen,21|达拉特旗|da la te,22|准格尔旗|zhun ge er,23|鄂托克前旗|e tuo ke qian,24|鄂托克旗|e tuo ke,25|杭锦旗|hang jin,26|乌审旗|wu shen,27|伊金霍洛旗|yi jin huo luo
150700:02|海拉尔区|hai la er,03|扎赉诺尔区|zha lai nuo er,21|阿荣旗|a rong,22|莫力达瓦达斡尔族自治旗|mo li da wa,23|鄂伦春自治旗|e lun chun zi zhi qi,24|鄂温克族自治旗|e wen ke zu zi zhi qi,25|陈巴尔虎旗|chen ba er hu,26|新巴尔虎左旗|xin ba er hu zuo,27|新巴尔虎右旗|xin ba er hu you,81|满洲里市|man zhou li,82|牙克石市|ya ke shi,83|扎兰屯市|zha lan tun,84|额尔古纳市|e er gu na,85|根河市|gen he
150800:02|临河区|lin he,21|五原县|wu yuan,22|磴口县|deng kou,23|乌拉特前旗|wu la te qian,24|乌拉特中旗|wu la te zhong,25|乌拉特后旗|wu la te hou,26|杭锦后旗|hang jin hou
150900:02|集宁区|ji ning,21|卓资县|zhuo zi,22|化德县|hua de,23|商都县|shang du,24|兴和县|xing he,25|凉城县|liang cheng,26|察哈尔右翼前旗|cha ha er you yi qian,27|察哈尔右翼中旗|cha ha er you yi zhong,28|察哈尔右翼后旗|cha ha er you yi hou,29|四子王旗|si zi wang,81|丰镇市|feng zhen
152200:01|乌兰浩特市|wu lan hao te,02|阿尔山市|a er shan,21|科尔沁右翼前旗|ke er qin you yi qian,22|科尔沁右翼中旗|ke er qin you yi zhong,23|扎赉特旗|zha lai te,24|突泉县|tu quan
152500:01|二连浩特市|er lian hao te,02|锡林浩特市|xi lin hao te,22|阿巴嘎旗|a ba ga,23|苏尼特左旗|su ni te zuo,24|苏尼特右旗|su ni te you,25|东乌珠穆沁旗|dong wu zhu mu qin,26|西乌珠穆沁旗|xi wu zhu mu qin,27|太仆寺旗|tai pu si,28|镶黄旗|xiang huang,29|正镶白旗|zheng xiang bai,30|正蓝旗|zheng lan,31|多伦县|duo lun
152900:21|阿拉善左旗|a la shan zuo,22|阿拉善右旗|a la shan you,23|额济纳旗|e ji na
210100:02|和平区|he ping,03|沈河区|shen he,04|大东区|da dong,05|皇姑区|huang gu,06|铁西区|tie xi,11|苏家屯区|su jia tun,12|浑南区|hun nan,13|沈北新区|shen bei xin,14|于洪区|yu hong,15|辽中区|liao zhong,23|康平县|kang ping,24|法库县|fa ku,81|新民市|xin min
210200:02|中山区|zhong shan,03|西岗区|xi gang,04|沙河口区|sha he kou,11|甘井子区|gan jing zi,12|旅顺口区|lv shun kou,13|金州区|jin zhou,14|普兰店区|pu lan dian,24|长海县|chang hai,81|瓦房店市|wa fang dian,83|庄河市|zhuang he
210300:02|铁东区|tie dong,03|铁西区|tie xi,04|立山区|li shan,11|千山区|qian shan,21|台安县|tai an,23|岫岩满族自治县|xiu yan,81|海城市|hai cheng
210400:02|新抚区|xin fu,03|东洲区|dong zhou,04|望花区|wang hua,11|顺城区|shun cheng,21|抚顺县|fu shun,22|新宾满族自治县|xin bin,23|清原满族自治县|qing yuan
210500:02|平山区|ping shan,03|溪湖区|xi hu,04|明山区|ming shan,05|南芬区|nan fen,21|本溪满族自治县|ben xi,22|桓仁满族自治县|huan ren
210600:02|元宝区|yuan bao,03|振兴区|zhen xing,04|振安区|zhen an,24|宽甸满族自治县|kuan dian,81|东港市|dong gang,82|凤城市|feng cheng
210700:02|古塔区|gu ta,03|凌河区|ling he,11|太和区|tai he,26|黑山县|hei shan,27|义县|yi xian,81|凌海市|ling hai,82|北镇市|bei zhen
210800:02|站前区|zhan qian,03|西市区|xi shi,04|鲅鱼圈区|ba yu quan,11|老边区|lao bian,81|盖州市|gai zhou,82|大石桥市|da shi qiao
210900:02|海州区|hai zhou,03|新邱区|xin qiu,04|太平区|tai ping,05|清河门区|qing he men,11|细河区|xi he,21|阜新蒙古族自治县|fu xin,22|彰武县|zhang wu
211000:02|白塔区|bai ta,03|文圣区|wen sheng,04|宏伟区|hong wei,05|弓长岭区|gong chang ling,11|太子河区|tai zi he,21|辽阳县|liao yang,81|灯塔市|deng ta
211100:02|双台子区|shuang tai zi,03|兴隆台区|xing long tai,04|大洼区|da wa,22|盘山县|pan shan
211200:02|银州区|yin zhou,04|清河区|qing he,21|铁岭县|tie ling,23|西丰县|xi feng,24|昌图县|chang tu,81|调兵山市|diao bing shan,82|开原市|kai yuan
211300:02|双塔区|shuang ta,03|龙城区|long cheng,21|朝阳县|chao yang,22|建平县|jian ping,24|喀喇沁左翼蒙古族自治县|ka la qin zuo yi,81|北票市|bei piao,82|凌源市|ling yuan
211400:02|连山区|lian shan,03|龙港区|long gang,04|南票区|nan piao,21|绥中县|sui zhong,22|建昌县|jian chang,81|兴城市|xing cheng
220100:02|南关区|nan guan,03|宽城区|kuan cheng,04|朝阳区|chao yang,05|二道区|er dao,06|绿园区|lv yuan,12|双阳区|shuang yang,13|九台区|jiu tai,22|农安县|nong an,82|榆树市|yu shu,83|德惠市|de hui,84|公主岭市|gong zhu ling
220200:02|昌邑区|chang yi,03|龙潭区|long tan,04|船营区|chuan ying,11|丰满区|feng man,21|永吉县|yong ji,81|蛟河市|jiao he,82|桦甸市|hua dian,83|舒兰市|shu lan,84|磐石市|pan shi
220300:02|铁西区|tie xi,03|铁东区|tie dong,22|梨树县|li shu,23|伊通满族自治县|yi tong,82|双辽市|shuang liao
220400:02|龙山区|long shan,03|西安区|xi an,21|东丰县|dong feng,22|东辽县|dong liao
220500:02|东昌区|dong chang,03|二道江区|er dao jiang,21|通化县|tong hua,23|辉南县|hui nan,24|柳河县|liu he,81|梅河口市|mei he kou,82|集安市|ji an
220600:02|浑江区|hun jiang,05|江源区|jiang yuan,21|抚松县|fu song,22|靖宇县|jing yu,23|长白朝鲜族自治县|chang bai,81|临江市|lin jiang
220700:02|宁江区|ning jiang,21|前郭尔罗斯蒙古族自治县|qian guo er luo si,22|长岭县|chang ling,23|乾安县|qian an,81|扶余市|fu yu
220800:02|洮北区|tao bei,21|镇赉县|zhen lai,22|通榆县|tong yu,81|洮南市|tao nan,82|大安市|da an
222400:01|延吉市|yan ji,02|图们市|tu men,03|敦化市|dun hua,04|珲春市|hun chun,05|龙井市|long jing,06|和龙市|he long,24|汪清县|wang qing,26|安图县|an tu
230100:02|道里区|dao li,03|南岗区|nan gang,04|道外区|dao wai,08|平房区|ping fang,09|松北区|song bei,10|香坊区|xiang fang,11|呼兰区|hu lan,12|阿城区|a cheng,13|双城区|shuang cheng,23|依兰县|yi lan,24|方正县|fang zheng,25|宾县|bin xian,26|巴彦县|ba yan,27|木兰县|mu lan,28|通河县|tong he,29|延寿县|yan shou,83|尚志市|shang zhi,84|五常市|wu chang
230200:02|龙沙区|long sha,03|建华区|jian hua,04|铁锋区|tie feng,05|昂昂溪区|ang ang xi,06|富拉尔基区|fu la er ji,07|碾子山区|nian zi shan,08|梅里斯达斡尔族区|mei li si da wo er zu,21|龙江县|long jiang,23|依安县|yi an,24|泰来县|tai lai,25|甘南县|gan nan,27|富裕县|fu yu,29|克山县|ke shan,30|克东县|ke dong,31|拜泉县|bai quan,81|讷河市|ne he
230300:02|鸡冠区|ji guan,03|恒山区|heng shan,04|滴道区|di dao,05|梨树区|li shu,06|城子河区|cheng zi he,07|麻山区|ma shan,21|鸡东县|ji dong,81|虎林市|hu lin,82|密山市|mi shan
230400:02|向阳区|xiang yang,03|工农区|gong nong,04|南山区|nan shan,05|兴安区|xing an,06|东山区|dong shan,07|兴山区|xing shan,21|萝北县|luo bei,22|绥滨县|sui bin
230500:02|尖山区|jian shan,03|岭东区|ling dong,05|四方台区|si fang tai,06|宝山区|bao shan,21|集贤县|ji xian,22|友谊县|you yi,23|宝清县|bao qing,24|饶河县|rao he
230600:02|萨尔图区|sa er tu,03|龙凤区|long feng,04|让胡路区|rang hu lu,05|红岗区|hong gang,06|大同区|da tong,21|肇州县|zhao zhou,22|肇源县|zhao yuan,23|林甸县|lin dian,24|杜尔伯特蒙古族自治县|du er bo te
230700:17|伊美区|yi mei,18|乌翠区|wu cui,19|友好区|you hao,22|嘉荫县|jia yin,23|汤旺县|tang wang,24|丰林县|feng lin,25|大箐山县|da jing shan,26|南岔县|nan cha,51|金林区|jin lin qu,81|铁力市|tie li
230800:03|向阳区|xiang yang,04|前进区|qian jin,05|东风区|dong feng,11|郊区|jiao qu,22|桦南县|hua nan,26|桦川县|hua chuan,28|汤原县|tang yuan,81|同江市|tong jiang,82|富锦市|fu jin,83|抚远市|fu yuan
230900:02|新兴区|xin xing,03|桃山区|tao shan,04|茄子河区|qie zi he,21|勃利县|bo li
231000:02|东安区|dong an,03|阳明区|yang ming,04|爱民区|ai min,05|西安区|xi an,25|林口县|lin kou,81|绥芬河市|sui fen he,83|海林市|hai lin,84|宁安市|ning an,85|穆棱市|mu ling,86|东宁市|dong ning
231100:02|爱辉区|ai hui,23|逊克县|xun ke,24|孙吴县|sun wu,81|北安市|bei an,82|五大连池市|wu da lian chi,83|嫩江市|nen jiang
231200:02|北林区|bei lin qu,21|望奎县|wang kui,22|兰西县|lan xi,23|青冈县|qing gang,24|庆安县|qing an,25|明水县|ming shui,26|绥棱县|sui ling|suileng,81|安达市|an da,82|肇东市|zhao dong,83|海伦市|hai lun
232700:01|漠河市|mo he,21|呼玛县|hu ma,22|塔河县|ta he
310000:0101|黄浦区|huang pu,0104|徐汇区|xu hui,0105|长宁区|chang ning,0106|静安区|jing an,0107|普陀区|pu tuo,0109|虹口区|hong kou,0110|杨浦区|yang pu,0112|闵行区|min hang,0113|宝山区|bao shan,0114|嘉定区|jia ding,0115|浦东新区|pu dong xin,0116|金山区|jin shan,0117|松江区|song jiang,0118|青浦区|qing pu,0120|奉贤区|feng xian,0151|崇明区|chong ming
320100:02|玄武区|xuan wu,04|秦淮区|qin huai,05|建邺区|jian ye,06|鼓楼区|gu lou,11|浦口区|pu kou,13|栖霞区|qi xia,14|雨花台区|yu hua tai,15|江宁区|jiang ning,16|六合区|lu he,17|溧水区|li shui,18|高淳区|gao chun
320200:05|锡山区|xi shan,06|惠山区|hui shan,11|滨湖区|bin hu,13|梁溪区|liang xi,14|新吴区|xin wu,81|江阴市|jiang yin,82|宜兴市|yi xing
320300:02|鼓楼区|gu lou,03|云龙区|yun long,05|贾汪区|jia wang,11|泉山区|quan shan,12|铜山区|tong shan,21|丰县|feng xian,22|沛县|pei xian,24|睢宁县|sui ning,81|新沂市|xin yi,82|邳州市|pi zhou
320400:02|天宁区|tian ning,04|钟楼区|zhong lou,11|新北区|xin bei,12|武进区|wu jin,13|金坛区|jin tan,81|溧阳市|li yang
320500:05|虎丘区|hu qiu,06|吴中区|wu zhong,07|相城区|xiang cheng,08|姑苏区|gu su,09|吴江区|wu jiang,81|常熟市|chang shu,82|张家港市|zhang jia gang,83|昆山市|kun shan,85|太仓市|tai cang
320600:12|通州区|tong zhou,13|崇川区|chong chuan,14|海门区|hai men,23|如东县|ru dong,81|启东市|qi dong,82|如皋市|ru gao,85|海安市|hai an
320700:03|连云区|lian yun,06|海州区|hai zhou,07|赣榆区|gan yu,22|东海县|dong hai,23|灌云县|guan yun,24|灌南县|guan nan
320800:03|淮安区|huai an,04|淮阴区|huai yin,12|清江浦区|qing jiang pu,13|洪泽区|hong ze,26|涟水县|lian shui,30|盱眙县|xu yi,31|金湖县|jin hu
320900:02|亭湖区|ting hu,03|盐都区|yan du,04|大丰区|da feng,21|响水县|xiang shui,22|滨海县|bin hai,23|阜宁县|fu ning,24|射阳县|she yang,25|建湖县|jian hu,81|东台市|dong tai
321000:02|广陵区|guang ling,03|邗江区|han jiang,12|江都区|jiang du,23|宝应县|bao ying,81|仪征市|yi zheng,84|高邮市|gao you
321100:02|京口区|jing kou,11|润州区|run zhou,12|丹徒区|dan tu,81|丹阳市|dan yang,82|扬中市|yang zhong,83|句容市|ju rong
321200:02|海陵区|hai ling,03|高港区|gao gang,04|姜堰区|jiang yan,81|兴化市|xing hua,82|靖江市|jing jiang,83|泰兴市|tai xing
321300:02|宿城区|su cheng,11|宿豫区|su yu,22|沭阳县|shu yang,23|泗阳县|si yang,24|泗洪县|si hong
330100:02|上城区|shang cheng,05|拱墅区|gong shu,06|西湖区|xi hu,08|滨江区|bin jiang,09|萧山区|xiao shan,10|余杭区|yu hang,11|富阳区|fu yang,12|临安区|lin an,13|临平区|lin ping,14|钱塘区|qian tang,22|桐庐县|tong lu,27|淳安县|chun an,82|建德市|jian de
330200:03|海曙区|hai shu,05|江北区|jiang bei,06|北仑区|bei lun,11|镇海区|zhen hai,12|鄞州区|yin zhou,13|奉化区|feng hua,25|象山县|xiang shan,26|宁海县|ning hai,81|余姚市|yu yao,82|慈溪市|ci xi
330300:02|鹿城区|lu cheng,03|龙湾区|long wan,04|瓯海区|ou hai,05|洞头区|dong tou,24|永嘉县|yong jia,26|平阳县|ping yang,27|苍南县|cang nan,28|文成县|wen cheng,29|泰顺县|tai shun,81|瑞安市|rui an,82|乐清市|yue qing,83|龙港市|long gang
330400:02|南湖区|nan hu,11|秀洲区|xiu zhou,21|嘉善县|jia shan,24|海盐县|hai yan,81|海宁市|hai ning,82|平湖市|ping hu,83|桐乡市|tong xiang
330500:02|吴兴区|wu xing,03|南浔区|nan xun,21|德清县|de qing,22|长兴县|chang xing,23|安吉县|an ji
330600:02|越城区|yue cheng,03|柯桥区|ke qiao,04|上虞区|shang yu,24|新昌县|xin chang,81|诸暨市|zhu ji,83|嵊州市|sheng zhou
330700:02|婺城区|wu cheng,03|金东区|jin dong,23|武义县|wu yi,26|浦江县|pu jiang,27|磐安县|pan an,81|兰溪市|lan xi,82|义乌市|yi wu,83|东阳市|dong yang,84|永康市|yong kang
330800:02|柯城区|ke cheng,03|衢江区|qu jiang,22|常山县|chang shan,24|开化县|kai hua,25|龙游县|long you,81|江山市|jiang shan
330900:02|定海区|ding hai,03|普陀区|pu tuo,21|岱山县|dai shan,22|嵊泗县|sheng si
331000:02|椒江区|jiao jiang,03|黄岩区|huang yan,04|路桥区|lu qiao,22|三门县|san men,23|天台县|tian tai,24|仙居县|xian ju,81|温岭市|wen ling,82|临海市|lin hai,83|玉环市|yu huan
331100:02|莲都区|lian du,21|青田县|qing tian,22|缙云县|jin yun,23|遂昌县|sui chang,24|松阳县|song yang,25|云和县|yun he,26|庆元县|qing yuan,27|景宁畲族自治县|jing ning,81|龙泉市|long quan
340100:02|瑶海区|yao hai,03|庐阳区|lu yang,04|蜀山区|shu shan,11|包河区|bao he,21|长丰县|chang feng,22|肥东县|fei dong,23|肥西县|fei xi,24|庐江县|lu jiang,81|巢湖市|chao hu
340200:02|镜湖区|jing hu,07|鸠江区|jiu jiang,09|弋江区|yi jiang,10|湾沚区|wan zhi,12|繁昌区|fan chang,23|南陵县|nan ling,81|无为市|wu wei
340300:02|龙子湖区|long zi hu,03|蚌山区|bang shan,04|禹会区|yu hui,11|淮上区|huai shang,21|怀远县|huai yuan,22|五河县|wu he,23|固镇县|gu zhen
340400:02|大通区|da tong,03|田家庵区|tian jia an,04|谢家集区|xie jia ji,05|八公山区|ba gong shan,06|潘集区|pan ji,21|凤台县|feng tai,22|寿县|shou xian
340500:03|花山区|hua shan,04|雨山区|yu shan,06|博望区|bo wang,21|当涂县|dang tu,22|含山县|han shan,23|和县|he xian
340600:02|杜集区|du ji,03|相山区|xiang shan,04|烈山区|lie shan,21|濉溪县|sui xi
340700:05|铜官区|tong guan,06|义安区|yi an,11|郊区|jiao qu,22|枞阳县|zong yang
340800:02|迎江区|ying jiang,03|大观区|da guan,11|宜秀区|yi xiu,22|怀宁县|huai ning,25|太湖县|tai hu,26|宿松县|su song,27|望江县|wang jiang,28|岳西县|yue xi,81|桐城市|tong cheng,82|潜山市|qian shan
341000:02|屯溪区|tun xi,03|黄山区|huang shan,04|徽州区|hui zhou,21|歙县|she xian,22|休宁县|xiu ning,23|黟县|yi xian,24|祁门县|qi men
341100:02|琅琊区|lang ya,03|南谯区|nan qiao,22|来安县|lai an,24|全椒县|quan jiao,25|定远县|ding yuan,26|凤阳县|feng yang,81|天长市|tian chang,82|明光市|ming guang
341200:02|颍州区|ying zhou,03|颍东区|ying dong,04|颍泉区|ying quan,21|临泉县|lin quan,22|太和县|tai he,25|阜南县|fu nan,26|颍上县|ying shang,82|界首市|jie shou
341300:02|埇桥区|yong qiao,21|砀山县|dang shan,22|萧县|xiao xian,23|灵璧县|ling bi,24|泗县|si xian
341500:02|金安区|jin an,03|裕安区|yu an,04|叶集区|ye ji,22|霍邱县|huo qiu,23|舒城县|shu cheng,24|金寨县|jin zhai,25|霍山县|huo shan
341600:02|谯城区|qiao cheng,21|涡阳县|guo yang|woyang,22|蒙城县|meng cheng,23|利辛县|li xin
341700:02|贵池区|gui chi,21|东至县|dong zhi,22|石台县|shi tai,23|青阳县|qing yang
341800:02|宣州区|xuan zhou,21|郎溪县|lang xi,23|泾县|jing xian,24|绩溪县|ji xi,25|旌德县|jing de,81|宁国市|ning guo,82|广德市|guang de
350100:02|鼓楼区|gu lou,03|台江区|tai jiang,04|仓山区|cang shan,05|马尾区|ma wei,11|晋安区|jin an,12|长乐区|chang le,21|闽侯县|min hou,22|连江县|lian jiang,23|罗源县|luo yuan,24|闽清县|min qing,25|永泰县|yong tai,28|平潭县|ping tan,81|福清市|fu qing
350200:03|思明区|si ming,05|海沧区|hai cang,06|湖里区|hu li,11|集美区|ji mei,12|同安区|tong an,13|翔安区|xiang an
350300:02|城厢区|cheng xiang,03|涵江区|han jiang,04|荔城区|li cheng,05|秀屿区|xiu yu,22|仙游县|xian you
350400:04|三元区|san yuan,05|沙县区|sha xian,21|明溪县|ming xi,23|清流县|qing liu,24|宁化县|ning hua,25|大田县|da tian,26|尤溪县|you xi,28|将乐县|jiang le,29|泰宁县|tai ning,30|建宁县|jian ning,81|永安市|yong an
350500:02|鲤城区|li cheng,03|丰泽区|feng ze,04|洛江区|luo jiang,05|泉港区|quan gang,21|惠安县|hui an,24|安溪县|an xi,25|永春县|yong chun,26|德化县|de hua,27|金门县|jin men,81|石狮市|shi shi,82|晋江市|jin jiang,83|南安市|nan an
350600:02|芗城区|xiang cheng,03|龙文区|long wen,04|龙海区|long hai,05|长泰区|chang tai,22|云霄县|yun xiao,23|漳浦县|zhang pu,24|诏安县|zhao an,26|东山县|dong shan,27|南靖县|nan jing,28|平和县|ping he,29|华安县|hua an
350700:02|延平区|yan ping,03|建阳区|jian yang,21|顺昌县|shun chang,22|浦城县|pu cheng,23|光泽县|guang ze,24|松溪县|song xi,25|政和县|zheng he,81|邵武市|shao wu,82|武夷山市|wu yi shan,83|建瓯市|jian ou
350800:02|新罗区|xin luo,03|永定区|yong ding,21|长汀县|chang ting,23|上杭县|shang hang,24|武平县|wu ping,25|连城县|lian cheng,81|漳平市|zhang ping
350900:02|蕉城区|jiao cheng,21|霞浦县|xia pu,22|古田县|gu tian,23|屏南县|ping nan,24|寿宁县|shou ning,25|周宁县|zhou ning,26|柘荣县|zhe rong,81|福安市|fu an,82|福鼎市|fu ding
360100:02|东湖区|dong hu,03|西湖区|xi hu,04|青云谱区|qing yun pu,11|青山湖区|qing shan hu,12|新建区|xin jian,13|红谷滩区|hong gu tan,21|南昌县|nan chang,23|安义县|an yi,24|进贤县|jin xian
360200:02|昌江区|chang jiang,03|珠山区|zhu shan,22|浮梁县|fu liang,81|乐平市|le ping
360300:02|安源区|an yuan,13|湘东区|xiang dong,21|莲花县|lian hua,22|上栗县|shang li,23|芦溪县|lu xi
360400:02|濂溪区|lian xi,03|浔阳区|xun yang,04|柴桑区|chai sang,23|武宁县|wu ning,24|修水县|xiu shui,25|永修县|yong xiu,26|德安县|de an,28|都昌县|du chang,29|湖口县|hu kou,30|彭泽县|peng ze,81|瑞昌市|rui chang,82|共青城市|gong qing cheng,83|庐山市|lu shan
360500:02|渝水区|yu shui,21|分宜县|fen yi
360600:02|月湖区|yue hu,03|余江区|yu jiang,81|贵溪市|gui xi
360700:02|章贡区|zhang gong,03|南康区|nan kang,04|赣县区|gan xian,22|信丰县|xin feng,23|大余县|da yu,24|上犹县|shang you,25|崇义县|chong yi,26|安远县|an yuan,28|定南县|ding nan,29|全南县|quan nan,30|宁都县|ning du,31|于都县|yu du,32|兴国县|xing guo,33|会昌县|hui chang,34|寻乌县|xun wu,35|石城县|shi cheng,81|瑞金市|rui jin,83|龙南市|long nan
360800:02|吉州区|ji zhou,03|青原区|qing yuan,21|吉安县|ji an,22|吉水县|ji shui,23|峡江县|xia jiang,24|新干县|xin gan,25|永丰县|yong feng,26|泰和县|tai he,27|遂川县|sui chuan,28|万安县|wan an,29|安福县|an fu,30|永新县|yong xin,81|井冈山市|jing gang shan
360900:02|袁州区|yuan zhou,21|奉新县|feng xin,22|万载县|wan zai,23|上高县|shang gao,24|宜丰县|yi feng,25|靖安县|jing an,26|铜鼓县|tong gu,81|丰城市|feng cheng,82|樟树市|zhang shu,83|高安市|gao an
361000:02|临川区|lin chuan,03|东乡区|dong xiang,21|南城县|nan cheng,22|黎川县|li chuan,23|南丰县|nan feng,24|崇仁县|chong ren,25|乐安县|le an,26|宜黄县|yi huang,27|金溪县|jin xi,28|资溪县|zi xi,30|广昌县|guang chang
361100:02|信州区|xin zhou,03|广丰区|guang feng,04|广信区|guang xin,23|玉山县|yu shan,24|铅山县|yan shan,25|横峰县|heng feng,26|弋阳县|yi yang,27|余干县|yu gan,28|鄱阳县|po yang,29|万年县|wan nian,30|婺源县|wu yuan,81|德兴市|de xing
370100:02|历下区|li xia,03|市中区|shi zhong,04|槐荫区|huai yin,05|天桥区|tian qiao,12|历城区|li cheng,13|长清区|chang qing,14|章丘区|zhang qiu,15|济阳区|ji yang,16|莱芜区|lai wu,17|钢城区|gang cheng,24|平阴县|ping yin,26|商河县|shang he
370200:02|市南区|shi nan,03|市北区|shi bei,11|黄岛区|huang dao,12|崂山区|lao shan,13|李沧区|li cang,14|城阳区|cheng yang,15|即墨区|ji mo,81|胶州市|jiao zhou,83|平度市|ping du,85|莱西市|lai xi
370300:02|淄川区|zi chuan,03|张店区|zhang dian,04|博山区|bo shan,05|临淄区|lin zi,06|周村区|zhou cun,21|桓台县|huan tai,22|高青县|gao qing,23|沂源县|yi yuan
370400:02|市中区|shi zhong,03|薛城区|xue cheng,04|峄城区|yi cheng,05|台儿庄区|tai er zhuang,06|山亭区|shan ting,81|滕州市|teng zhou
370500:02|东营区|dong ying,03|河口区|he kou,05|垦利区|ken li,22|利津县|li jin,23|广饶县|guang rao
370600:02|芝罘区|zhi fu,11|福山区|fu shan,12|牟平区|mu ping,13|莱山区|lai shan,14|蓬莱区|peng lai,81|龙口市|long kou,82|莱阳市|lai yang,83|莱州市|lai zhou,85|招远市|zhao yuan,86|栖霞市|qi xia,87|海阳市|hai yang
370700:02|潍城区|wei cheng,03|寒亭区|han ting,04|坊子区|fang zi,05|奎文区|kui wen,24|临朐县|lin qu,25|昌乐县|chang le,81|青州市|qing zhou,82|诸城市|zhu cheng,83|寿光市|shou guang,84|安丘市|an qiu,85|高密市|gao mi,86|昌邑市|chang yi
370800:11|任城区|ren cheng,12|兖州区|yan zhou,26|微山县|wei shan,27|鱼台县|yu tai,28|金乡县|jin xiang,29|嘉祥县|jia xiang,30|汶上县|wen shang,31|泗水县|si shui,32|梁山县|liang shan,81|曲阜市|qu fu,83|邹城市|zou cheng
370900:02|泰山区|tai shan,11|岱岳区|dai yue,21|宁阳县|ning yang,23|东平县|dong ping,82|新泰市|xin tai,83|肥城市|fei cheng
371000:02|环翠区|huan cui,03|文登区|wen deng,82|荣成市|rong cheng,83|乳山市|ru shan
371100:02|东港区|dong gang,03|岚山区|lan shan,21|五莲县|wu lian,22|莒县|ju xian
371300:02|兰山区|lan shan,11|罗庄区|luo zhuang,12|河东区|he dong,21|沂南县|yi nan,22|郯城县|tan cheng,23|沂水县|yi shui,24|兰陵县|lan ling,25|费县|fei xian,26|平邑县|ping yi,27|莒南县|ju nan,28|蒙阴县|meng yin,29|临沭县|lin shu
371400:02|德城区|de cheng,03|陵城区|ling cheng,22|宁津县|ning jin,23|庆云县|qing yun,24|临邑县|lin yi,25|齐河县|qi he,26|平原县|ping yuan,27|夏津县|xia jin,28|武城县|wu cheng,81|乐陵市|lao ling,82|禹城市|yu cheng
371500:02|东昌府区|dong chang fu,03|茌平区|chi ping,21|阳谷县|yang gu,22|莘县|shen xian,24|东阿县|dong e,25|冠县|guan xian,26|高唐县|gao tang,81|临清市|lin qing
371600:02|滨城区|bin cheng,03|沾化区|zhan hua,21|惠民县|hui min,22|阳信县|yang xin,23|无棣县|wu di,25|博兴县|bo xing,81|邹平市|zou ping
371700:02|牡丹区|mu dan,03|定陶区|ding tao,21|曹县|cao xian,22|单县|shan xian,23|成武县|cheng wu,24|巨野县|ju ye,25|郓城县|yun cheng,26|鄄城县|juan cheng,28|东明县|dong ming
410100:02|中原区|zhong yuan,03|二七区|er qi,04|管城回族区|guan cheng hui zu,05|金水区|jin shui,06|上街区|shang jie,08|惠济区|hui ji,22|中牟县|zhong mu,81|巩义市|gong yi,82|荥阳市|xing yang,83|新密市|xin mi,84|新郑市|xin zheng,85|登封市|deng feng
410200:02|龙亭区|long ting,03|顺河回族区|shun he hui zu,04|鼓楼区|gu lou,05|禹王台区|yu wang tai,12|祥符区|xiang fu,21|杞县|qi xian,22|通许县|tong xu,23|尉氏县|wei shi,25|兰考县|lan kao
410300:02|老城区|lao cheng,03|西工区|xi gong,04|瀍河回族区|chan he hui zu,05|涧西区|jian xi,07|偃师区|yan shi,08|孟津区|meng jin,11|洛龙区|luo long,23|新安县|xin an,24|栾川县|luan chuan,25|嵩县|song xian,26|汝阳县|ru yang,27|宜阳县|yi yang,28|洛宁县|luo ning,29|伊川县|yi chuan
410400:02|新华区|xin hua,03|卫东区|wei dong,04|石龙区|shi long,11|湛河区|zhan he,21|宝丰县|bao feng,22|叶县|ye xian,23|鲁山县|lu shan,25|郏县|jia xian,81|舞钢市|wu gang,82|汝州市|ru zhou
410500:02|文峰区|wen feng,03|北关区|bei guan,05|殷都区|yin du,06|龙安区|long an,22|安阳县|an yang,23|汤阴县|tang yin,26|滑县|hua xian,27|内黄县|nei huang,81|林州市|lin zhou
410600:02|鹤山区|he shan,03|山城区|shan cheng,11|淇滨区|qi bin,21|浚县|xun xian,22|淇县|qi xian
410700:02|红旗区|hong qi,03|卫滨区|wei bin,04|凤泉区|feng quan,11|牧野区|mu ye,21|新乡县|xin xiang,24|获嘉县|huo jia,25|原阳县|yuan yang,26|延津县|yan jin,27|封丘县|feng qiu,81|卫辉市|wei hui,82|辉县市|hui xian,83|长垣市|chang yuan
410800:02|解放区|jie fang,03|中站区|zhong zhan,04|马村区|ma cun,11|山阳区|shan yang,21|修武县|xiu wu,22|博爱县|bo ai,23|武陟县|wu zhi,25|温县|wen xian,82|沁阳市|qin yang,83|孟州市|meng zhou
410900:02|华龙区|hua long,22|清丰县|qing feng,23|南乐县|nan le,26|范县|fan xian,27|台前县|tai qian,28|濮阳县|pu yang
411000:02|魏都区|wei du,03|建安区|jian an,24|鄢陵县|yan ling,25|襄城县|xiang cheng,81|禹州市|yu zhou,82|长葛市|chang ge
411100:02|源汇区|yuan hui,03|郾城区|yan cheng,04|召陵区|zhao ling,21|舞阳县|wu yang,22|临颍县|lin ying
411200:02|湖滨区|hu bin,03|陕州区|shan zhou,21|渑池县|mian chi,24|卢氏县|lu shi,81|义马市|yi ma,82|灵宝市|ling bao
411300:02|宛城区|wan cheng,03|卧龙区|wo long,21|南召县|nan zhao,22|方城县|fang cheng,23|西峡县|xi xia,24|镇平县|zhen ping,25|内乡县|nei xiang,26|淅川县|xi chuan,27|社旗县|she qi,28|唐河县|tang he,29|新野县|xin ye,30|桐柏县|tong bai,81|邓州市|deng zhou
411400:02|梁园区|liang yuan,03|睢阳区|sui yang,21|民权县|min quan,22|睢县|sui xian,23|宁陵县|ning ling,24|柘城县|zhe cheng,25|虞城县|yu cheng,26|夏邑县|xia yi,81|永城市|yong cheng
411500:02|浉河区|shi he,03|平桥区|ping qiao,21|罗山县|luo shan,22|光山县|guang shan,23|新县|xin xian,24|商城县|shang cheng,25|固始县|gu shi,26|潢川县|huang chuan,27|淮滨县|huai bin,28|息县|xi xian
411600:02|川汇区|chuan hui,03|淮阳区|huai yang,21|扶沟县|fu gou,22|西华县|xi hua,23|商水县|shang shui,24|沈丘县|shen qiu,25|郸城县|dan cheng,27|太康县|tai kang,28|鹿邑县|lu yi,81|项城市|xiang cheng
411700:02|驿城区|yi cheng,21|西平县|xi ping,22|上蔡县|shang cai,23|平舆县|ping yu,24|正阳县|zheng yang,25|确山县|que shan,26|泌阳县|bi yang,27|汝南县|ru nan,28|遂平县|sui ping,29|新蔡县|xin cai
420100:02|江岸区|jiang an,03|江汉区|jiang han,04|硚口区|qiao kou,05|汉阳区|han yang,06|武昌区|wu chang,07|青山区|qing shan,11|洪山区|hong shan,12|东西湖区|dong xi hu,13|汉南区|han nan,14|蔡甸区|cai dian,15|江夏区|jiang xia,16|黄陂区|huang pi,17|新洲区|xin zhou
420200:02|黄石港区|huang shi gang,03|西塞山区|xi sai shan,04|下陆区|xia lu,05|铁山区|tie shan,22|阳新县|yang xin,81|大冶市|da ye
420300:02|茅箭区|mao jian,03|张湾区|zhang wan,04|郧阳区|yun yang,22|郧西县|yun xi,23|竹山县|zhu shan,24|竹溪县|zhu xi,25|房县|fang xian,81|丹江口市|dan jiang kou
420500:02|西陵区|xi ling,03|伍家岗区|wu jia gang,04|点军区|dian jun,05|猇亭区|xiao ting,06|夷陵区|yi ling,25|远安县|yuan an,26|兴山县|xing shan,27|秭归县|zi gui,28|长阳土家族自治县|chang yang,29|五峰土家族自治县|wu feng,81|宜都市|yi du,82|当阳市|dang yang,83|枝江市|zhi jiang
420600:02|襄城区|xiang cheng,06|樊城区|fan cheng,07|襄州区|xiang zhou,24|南漳县|nan zhang,25|谷城县|gu cheng,26|保康县|bao kang,82|老河口市|lao he kou,83|枣阳市|zao yang,84|宜城市|yi cheng
420700:02|梁子湖区|liang zi hu,03|华容区|hua rong,04|鄂城区|e cheng
420800:02|东宝区|dong bao,04|掇刀区|duo dao,22|沙洋县|sha yang,81|钟祥市|zhong xiang,82|京山市|jing shan
420900:02|孝南区|xiao nan,21|孝昌县|xiao chang,22|大悟县|da wu,23|云梦县|yun meng,81|应城市|ying cheng,82|安陆市|an lu,84|汉川市|han chuan
421000:02|沙市区|sha shi,03|荆州区|jing zhou,22|公安县|gong an,24|江陵县|jiang ling,81|石首市|shi shou,83|洪湖市|hong hu,87|松滋市|song zi,88|监利市|jian li
421100:02|黄州区|huang zhou,21|团风县|tuan feng,22|红安县|hong an,23|罗田县|luo tian,24|英山县|ying shan,25|浠水县|xi shui,26|蕲春县|qi chun,27|黄梅县|huang mei,81|麻城市|ma cheng,82|武穴市|wu xue
421200:02|咸安区|xian an,21|嘉鱼县|jia yu,22|通城县|tong cheng,23|崇阳县|chong yang,24|通山县|tong shan,81|赤壁市|chi bi
421300:03|曾都区|zeng du,21|随县|sui xian,81|广水市|guang shui
422800:01|恩施市|en shi,02|利川市|li chuan,22|建始县|jian shi,23|巴东县|ba dong,25|宣恩县|xuan en,26|咸丰县|xian feng,27|来凤县|lai feng,28|鹤峰县|he feng
430100:02|芙蓉区|fu rong,03|天心区|tian xin,04|岳麓区|yue lu,05|开福区|kai fu,11|雨花区|yu hua,12|望城区|wang cheng,21|长沙县|chang sha,81|浏阳市|liu yang,82|宁乡市|ning xiang
430200:02|荷塘区|he tang,03|芦淞区|lu song,04|石峰区|shi feng,11|天元区|tian yuan,12|渌口区|lu kou,23|攸县|you xian,24|茶陵县|cha ling,25|炎陵县|yan ling,81|醴陵市|li ling
430300:02|雨湖区|yu hu,04|岳塘区|yue tang,21|湘潭县|xiang tan,81|湘乡市|xiang xiang,82|韶山市|shao shan
430400:05|珠晖区|zhu hui,06|雁峰区|yan feng,07|石鼓区|shi gu,08|蒸湘区|zheng xiang,12|南岳区|nan yue,21|衡阳县|heng yang,22|衡南县|heng nan,23|衡山县|heng shan,24|衡东县|heng dong,26|祁东县|qi dong,81|耒阳市|lei yang,82|常宁市|chang ning
430500:02|双清区|shuang qing,03|大祥区|da xiang,11|北塔区|bei ta,22|新邵县|xin shao,23|邵阳县|shao yang,24|隆回县|long hui,25|洞口县|dong kou,27|绥宁县|sui ning,28|新宁县|xin ning,29|城步苗族自治县|cheng bu,81|武冈市|wu gang,82|邵东市|shao dong
430600:02|岳阳楼区|yue yang lou,03|云溪区|yun xi,11|君山区|jun shan,21|岳阳县|yue yang,23|华容县|hua rong,24|湘阴县|xiang yin,26|平江县|ping jiang,81|汨罗市|mi luo,82|临湘市|lin xiang
430700:02|武陵区|wu ling,03|鼎城区|ding cheng,21|安乡县|an xiang,22|汉寿县|han shou,23|澧县|li xian,24|临澧县|lin li,25|桃源县|tao yuan,26|石门县|shi men,81|津市市|jin shi
430800:02|永定区|yong ding,11|武陵源区|wu ling yuan,21|慈利县|ci li,22|桑植县|sang zhi
430900:02|资阳区|zi yang,03|赫山区|he shan,21|南县|nan xian,22|桃江县|tao jiang,23|安化县|an hua,81|沅江市|yuan jiang
431000:02|北湖区|bei hu,03|苏仙区|su xian,21|桂阳县|gui yang,22|宜章县|yi zhang,23|永兴县|yong xing,24|嘉禾县|jia he,25|临武县|lin wu,26|汝城县|ru cheng,27|桂东县|gui dong,28|安仁县|an ren,81|资兴市|zi xing
431100:02|零陵区|ling ling,03|冷水滩区|leng shui tan,22|东安县|dong an,23|双牌县|shuang pai,24|道县|dao xian,25|江永县|jiang yong,26|宁远县|ning yuan,27|蓝山县|lan shan,28|新田县|xin tian,29|江华瑶族自治县|jiang hua,81|祁阳市|qi yang
431200:02|鹤城区|he cheng,21|中方县|zhong fang,22|沅陵县|yuan ling,23|辰溪县|chen xi,24|溆浦县|xu pu,25|会同县|hui tong,26|麻阳苗族自治县|ma yang,27|新晃侗族自治县|xin huang,28|芷江侗族自治县|zhi jiang,29|靖州苗族侗族自治县|jing zhou miao zu dong zu zi zhi xian,30|通道侗族自治县|tong dao,81|洪江市|hong jiang
431300:02|娄星区|lou xing,21|双峰县|shuang feng,22|新化县|xin hua,81|冷水江市|leng shui jiang,82|涟源市|lian yuan
433100:01|吉首市|ji shou,22|泸溪县|lu xi,23|凤凰县|feng huang,24|花垣县|hua yuan,25|保靖县|bao jing,26|古丈县|gu zhang,27|永顺县|yong shun,30|龙山县|long shan
440100:03|荔湾区|li wan,04|越秀区|yue xiu,05|海珠区|hai zhu,06|天河区|tian he,11|白云区|bai yun,12|黄埔区|huang pu,13|番禺区|pan yu,14|花都区|hua du,15|南沙区|nan sha,17|从化区|cong hua,18|增城区|zeng cheng
440200:03|武江区|wu jiang,04|浈江区|zhen jiang,05|曲江区|qu jiang,22|始兴县|shi xing,24|仁化县|ren hua,29|翁源县|weng yuan,32|乳源瑶族自治县|ru yuan,33|新丰县|xin feng,81|乐昌市|le chang,82|南雄市|nan xiong
440300:03|罗湖区|luo hu,04|福田区|fu tian,05|南山区|nan shan,06|宝安区|bao an,07|龙岗区|long gang,08|盐田区|yan tian,09|龙华区|long hua,10|坪山区|ping shan,11|光明区|guang ming
440400:02|香洲区|xiang zhou,03|斗门区|dou men,04|金湾区|jin wan
440500:07|龙湖区|long hu,11|金平区|jin ping,12|濠江区|hao jiang,13|潮阳区|chao yang,14|潮南区|chao nan,15|澄海区|cheng hai,23|南澳县|nan ao
440600:04|禅城区|chan cheng,05|南海区|nan hai,06|顺德区|shun de,07|三水区|san shui,08|高明区|gao ming
440700:03|蓬江区|peng jiang,04|江海区|jiang hai,05|新会区|xin hui,81|台山市|tai shan,83|开平市|kai ping,84|鹤山市|he shan,85|恩平市|en ping
440800:02|赤坎区|chi kan,03|霞山区|xia shan,04|坡头区|po tou,11|麻章区|ma zhang,23|遂溪县|sui xi,25|徐闻县|xu wen,81|廉江市|lian jiang,82|雷州市|lei zhou,83|吴川市|wu chuan
440900:02|茂南区|mao nan,04|电白区|dian bai,81|高州市|gao zhou,82|化州市|hua zhou,83|信宜市|xin yi
441200:02|端州区|duan zhou,03|鼎湖区|ding hu,04|高要区|gao yao,23|广宁县|guang ning,24|怀集县|huai ji,25|封开县|feng kai,26|德庆县|de qing,84|四会市|si hui
441300:02|惠城区|hui cheng,03|惠阳区|hui yang,22|博罗县|bo luo,23|惠东县|hui dong,24|龙门县|long men
441400:02|梅江区|mei jiang,03|梅县区|mei xian,22|大埔县|da bu,23|丰顺县|feng shun,24|五华县|wu hua,26|平远县|ping yuan,27|蕉岭县|jiao ling,81|兴宁市|xing ning
441500:02|城区|cheng qu,21|海丰县|hai feng,23|陆河县|lu he,81|陆丰市|lu feng
441600:02|源城区|yuan cheng,21|紫金县|zi jin,22|龙川县|long chuan,23|连平县|lian ping,24|和平县|he ping,25|东源县|dong yuan
441700:02|江城区|jiang cheng,04|阳东区|yang dong,21|阳西县|yang xi,81|阳春市|yang chun
441800:02|清城区|qing cheng,03|清新区|qing xin,21|佛冈县|fo gang,23|阳山县|yang shan,25|连山壮族瑶族自治县|lian shan,26|连南瑶族自治县|lian nan,81|英德市|ying de,82|连州市|lian zhou
445100:02|湘桥区|xiang qiao,03|潮安区|chao an,22|饶平县|rao ping
445200:02|榕城区|rong cheng,03|揭东区|jie dong,22|揭西县|jie xi,24|惠来县|hui lai,81|普宁市|pu ning
445300:02|云城区|yun cheng,03|云安区|yun an,21|新兴县|xin xing,22|郁南县|yu nan,81|罗定市|luo ding
450100:02|兴宁区|xing ning,03|青秀区|qing xiu,05|江南区|jiang nan,07|西乡塘区|xi xiang tang,08|良庆区|liang qing,09|邕宁区|yong ning,10|武鸣区|wu ming,23|隆安县|long an,24|马山县|ma shan,25|上林县|shang lin,26|宾阳县|bin yang,81|横州市|heng zhou
450200:02|城中区|cheng zhong,03|鱼峰区|yu feng,04|柳南区|liu nan,05|柳北区|liu bei,06|柳江区|liu jiang,22|柳城县|liu cheng,23|鹿寨县|lu zhai,24|融安县|rong an,25|融水苗族自治县|rong shui,26|三江侗族自治县|san jiang
450300:02|秀峰区|xiu feng,03|叠彩区|die cai,04|象山区|xiang shan,05|七星区|qi xing,11|雁山区|yan shan,12|临桂区|lin gui,21|阳朔县|yang shuo,23|灵川县|ling chuan,24|全州县|quan zhou,25|兴安县|xing an,26|永福县|yong fu,27|灌阳县|guan yang,28|龙胜各族自治县|long sheng,29|资源县|zi yuan,30|平乐县|ping le,32|恭城瑶族自治县|gong cheng,81|荔浦市|li pu
450400:03|万秀区|wan xiu,05|长洲区|chang zhou,06|龙圩区|long xu,21|苍梧县|cang wu,22|藤县|teng xian,23|蒙山县|meng shan,81|岑溪市|cen xi
450500:02|海城区|hai cheng,03|银海区|yin hai,12|铁山港区|tie shan gang,21|合浦县|he pu
450600:02|港口区|gang kou,03|防城区|fang cheng,21|上思县|shang si,81|东兴市|dong xing
450700:02|钦南区|qin nan,03|钦北区|qin bei,21|灵山县|ling shan,22|浦北县|pu bei
450800:02|港北区|gang bei,03|港南区|gang nan,04|覃塘区|qin tang,21|平南县|ping nan,81|桂平市|gui ping
450900:02|玉州区|yu zhou,03|福绵区|fu mian,21|容县|rong xian,22|陆川县|lu chuan,23|博白县|bo bai,24|兴业县|xing ye,81|北流市|bei liu
451000:02|右江区|you jiang,03|田阳区|tian yang,22|田东县|tian dong,24|德保县|de bao,26|那坡县|na po,27|凌云县|ling yun,28|乐业县|le ye,29|田林县|tian lin,30|西林县|xi lin,31|隆林各族自治县|long lin,81|靖西市|jing xi,82|平果市|ping guo
451100:02|八步区|ba bu,03|平桂区|ping gui,21|昭平县|zhao ping,22|钟山县|zhong shan,23|富川瑶族自治县|fu chuan
451200:02|金城江区|jin cheng jiang,03|宜州区|yi zhou,21|南丹县|nan dan,22|天峨县|tian e,23|凤山县|feng shan,24|东兰县|dong lan,25|罗城仫佬族自治县|luo cheng,26|环江毛南族自治县|huan jiang,27|巴马瑶族自治县|ba ma,28|都安瑶族自治县|du an,29|大化瑶族自治县|da hua
451300:02|兴宾区|xing bin,21|忻城县|xin cheng,22|象州县|xiang zhou,23|武宣县|wu xuan,24|金秀瑶族自治县|jin xiu,81|合山市|he shan
451400:02|江州区|jiang zhou,21|扶绥县|fu sui,22|宁明县|ning ming,23|龙州县|long zhou,24|大新县|da xin,25|天等县|tian deng,81|凭祥市|ping xiang
460100:05|秀英区|xiu ying,06|龙华区|long hua,07|琼山区|qiong shan,08|美兰区|mei lan
460200:02|海棠区|hai tang,03|吉阳区|ji yang,04|天涯区|tian ya,05|崖州区|ya zhou
460300:02|西沙区|xi sha,03|南沙区|nan sha,21|西沙群岛|xi sha qun dao,22|南沙群岛|nan sha qun dao,23|中沙群岛的岛礁及其海域|zhong sha qun dao de dao jiao ji qi hai yu
500000:0101|万州区|wan zhou,0102|涪陵区|fu ling,0103|渝中区|yu zhong,0104|大渡口区|da du kou,0105|江北区|jiang bei,0106|沙坪坝区|sha ping ba,0107|九龙坡区|jiu long po,0108|南岸区|nan an,0109|北碚区|bei bei,0110|綦江区|qi jiang,0111|大足区|da zu,0112|渝北区|yu bei,0113|巴南区|ba nan,0114|黔江区|qian jiang,0115|长寿区|chang shou,0116|江津区|jiang jin,0117|合川区|he chuan,0118|永川区|yong chuan,0119|南川区|nan chuan,0120|璧山区|bi shan,0151|铜梁区|tong liang,0152|潼南区|tong nan,0153|荣昌区|rong chang,0154|开州区|kai zhou,0155|梁平区|liang ping,0156|武隆区|wu long,0229|城口县|cheng kou,0230|丰都县|feng du,0231|垫江县|dian jiang,0233|忠县|zhong xian,0235|云阳县|yun yang,0236|奉节县|feng jie,0237|巫山县|wu shan,0238|巫溪县|wu xi,0240|石柱土家族自治县|shi zhu,0241|秀山土家族苗族自治县|xiu shan,0242|酉阳土家族苗族自治县|you yang,0243|彭水苗族土家族自治县|peng shui
510100:04|锦江区|jin jiang,05|青羊区|qing yang,06|金牛区|jin niu,07|武侯区|wu hou,08|成华区|cheng hua,12|龙泉驿区|long quan yi,13|青白江区|qing bai jiang,14|新都区|xin du,15|温江区|wen jiang,16|双流区|shuang liu,17|郫都区|pi du,18|新津区|xin jin,21|金堂县|jin tang,29|大邑县|da yi,31|蒲江县|pu jiang,81|都江堰市|du jiang yan,82|彭州市|peng zhou,83|邛崃市|qiong lai,84|崇州市|chong zhou,85|简阳市|jian yang
510300:02|自流井区|zi liu jing,03|贡井区|gong jing,04|大安区|da an,11|沿滩区|yan tan,21|荣县|rong xian,22|富顺县|fu shun
510400:02|东区|dong qu,03|西区|xi qu,11|仁和区|ren he,21|米易县|mi yi,22|盐边县|yan bian
510500:02|江阳区|jiang yang,03|纳溪区|na xi,04|龙马潭区|long ma tan,21|泸县|lu xian,22|合江县|he jiang,24|叙永县|xu yong,25|古蔺县|gu lin
510600:03|旌阳区|jing yang,04|罗江区|luo jiang,23|中江县|zhong jiang,81|广汉市|guang han,82|什邡市|shi fang,83|绵竹市|mian zhu
510700:03|涪城区|fu cheng,04|游仙区|you xian,05|安州区|an zhou,22|三台县|san tai,23|盐亭县|yan ting,25|梓潼县|zi tong,26|北川羌族自治县|bei chuan,27|平武县|ping wu,81|江油市|jiang you
510800:02|利州区|li zhou,11|昭化区|zhao hua,12|朝天区|chao tian,21|旺苍县|wang cang,22|青川县|qing chuan,23|剑阁县|jian ge,24|苍溪县|cang xi
510900:03|船山区|chuan shan,04|安居区|an ju,21|蓬溪县|peng xi,23|大英县|da ying,81|射洪市|she hong
511000:02|市中区|shi zhong,11|东兴区|dong xing,24|威远县|wei yuan,25|资中县|zi zhong,83|隆昌市|long chang
511100:02|市中区|shi zhong,11|沙湾区|sha wan,12|五通桥区|wu tong qiao,13|金口河区|jin kou he,23|犍为县|qian wei,24|井研县|jing yan,26|夹江县|jia jiang,29|沐川县|mu chuan,32|峨边彝族自治县|e bian,33|马边彝族自治县|ma bian,81|峨眉山市|e mei shan
511300:02|顺庆区|shun qing,03|高坪区|gao ping,04|嘉陵区|jia ling,21|南部县|nan bu,22|营山县|ying shan,23|蓬安县|peng an,24|仪陇县|yi long,25|西充县|xi chong,81|阆中市|lang zhong
511400:02|东坡区|dong po,03|彭山区|peng shan,21|仁寿县|ren shou,23|洪雅县|hong ya,24|丹棱县|dan ling|danleng,25|青神县|qing shen
511500:02|翠屏区|cui ping,03|南溪区|nan xi,04|叙州区|xu zhou,23|江安县|jiang an,24|长宁县|chang ning,25|高县|gao xian,26|珙县|gong xian,27|筠连县|jun lian,28|兴文县|xing wen,29|屏山县|ping shan
511600:02|广安区|guang an,03|前锋区|qian feng,21|岳池县|yue chi,22|武胜县|wu sheng,23|邻水县|lin shui,81|华蓥市|hua ying
511700:02|通川区|tong chuan,03|达川区|da chuan,22|宣汉县|xuan han,23|开江县|kai jiang,24|大竹县|da zhu,25|渠县|qu xian,81|万源市|wan yuan
511800:02|雨城区|yu cheng,03|名山区|ming shan,22|荥经县|ying jing,23|汉源县|han yuan,24|石棉县|shi mian,25|天全县|tian quan,26|芦山县|lu shan,27|宝兴县|bao xing
511900:02|巴州区|ba zhou,03|恩阳区|en yang,21|通江县|tong jiang,22|南江县|nan jiang,23|平昌县|ping chang
512000:02|雁江区|yan jiang,21|安岳县|an yue,22|乐至县|le zhi
513200:01|马尔康市|ma er kang,21|汶川县|wen chuan,22|理县|li xian,23|茂县|mao xian,24|松潘县|song pan,25|九寨沟县|jiu zhai gou,26|金川县|jin chuan,27|小金县|xiao jin,28|黑水县|hei shui,30|壤塘县|rang tang,31|阿坝县|a ba,32|若尔盖县|ruo er gai,33|红原县|hong yuan
513300:01|康定市|kang ding,22|泸定县|lu ding,23|丹巴县|dan ba,24|九龙县|jiu long,25|雅江县|ya jiang,26|道孚县|dao fu,27|炉霍县|lu huo,28|甘孜县|gan zi,29|新龙县|xin long,30|德格县|de ge,31|白玉县|bai yu,32|石渠县|shi qu,33|色达县|se da,34|理塘县|li tang,35|巴塘县|ba tang,36|乡城县|xiang cheng,37|稻城县|dao cheng,38|得荣县|de rong
513400:01|西昌市|xi chang,02|会理市|hui li,22|木里藏族自治县|mu li,23|盐源县|yan yuan,24|德昌县|de chang,26|会东县|hui dong,27|宁南县|ning nan,28|普格县|pu ge,29|布拖县|bu tuo,30|金阳县|jin yang,31|昭觉县|zhao jue,32|喜德县|xi de,33|冕宁县|mian ning,34|越西县|yue xi,35|甘洛县|gan luo,36|美姑县|mei gu,37|雷波县|lei bo
520100:02|南明区|nan ming,03|云岩区|yun yan,11|花溪区|hua xi,12|乌当区|wu dang,13|白云区|bai yun,15|观山湖区|guan shan hu,21|开阳县|kai yang,22|息烽县|xi feng,23|修文县|xiu wen,81|清镇市|qing zhen
520200:01|钟山区|zhong shan,03|六枝特区|liu zhi,04|水城区|shui cheng,81|盘州市|pan zhou
520300:02|红花岗区|hong hua gang,03|汇川区|hui chuan,04|播州区|bo zhou,22|桐梓县|tong zi,23|绥阳县|sui yang,24|正安县|zheng an,25|道真仡佬族苗族自治县|dao zhen,26|务川仡佬族苗族自治县|wu chuan,27|凤冈县|feng gang,28|湄潭县|mei tan,29|余庆县|yu qing,30|习水县|xi shui,81|赤水市|chi shui,82|仁怀市|ren huai
520400:02|西秀区|xi xiu,03|平坝区|ping ba,22|普定县|pu ding,23|镇宁布依族苗族自治县|zhen ning,24|关岭布依族苗族自治县|guan ling,25|紫云苗族布依族自治县|zi yun
520500:02|七星关区|qi xing guan,21|大方县|da fang,23|金沙县|jin sha,24|织金县|zhi jin,25|纳雍县|na yong,26|威宁彝族回族苗族自治县|wei ning,27|赫章县|he zhang,81|黔西市|qian xi
520600:02|碧江区|bi jiang,03|万山区|wan shan,21|江口县|jiang kou,22|玉屏侗族自治县|yu ping,23|石阡县|shi qian,24|思南县|si nan,25|印江土家族苗族自治县|yin jiang,26|德江县|de jiang,27|沿河土家族自治县|yan he,28|松桃苗族自治县|song tao
522300:01|兴义市|xing yi,02|兴仁市|xing ren,23|普安县|pu an,24|晴隆县|qing long,25|贞丰县|zhen feng,26|望谟县|wang mo,27|册亨县|ce heng,28|安龙县|an long
522600:01|凯里市|kai li,22|黄平县|huang ping,23|施秉县|shi bing,24|三穗县|san sui,25|镇远县|zhen yuan,26|岑巩县|cen gong,27|天柱县|tian zhu,28|锦屏县|jin ping,29|剑河县|jian he,30|台江县|tai jiang,31|黎平县|li ping,32|榕江县|rong jiang,33|从江县|cong jiang,34|雷山县|lei shan,35|麻江县|ma jiang,36|丹寨县|dan zhai
522700:01|都匀市|du yun,02|福泉市|fu quan,22|荔波县|li bo,23|贵定县|gui ding,25|瓮安县|weng an,26|独山县|du shan,27|平塘县|ping tang,28|罗甸县|luo dian,29|长顺县|chang shun,30|龙里县|long li,31|惠水县|hui shui,32|三都水族自治县|san du
530100:02|五华区|wu hua,03|盘龙区|pan long,11|官渡区|guan du,12|西山区|xi shan,13|东川区|dong chuan,14|呈贡区|cheng gong,15|晋宁区|jin ning,24|富民县|fu min,25|宜良县|yi liang,26|石林彝族自治县|shi lin,27|嵩明县|song ming,28|禄劝彝族苗族自治县|lu quan,29|寻甸回族彝族自治县|xun dian,81|安宁市|an ning
530300:02|麒麟区|qi lin,03|沾益区|zhan yi,04|马龙区|ma long,22|陆良县|lu liang,23|师宗县|shi zong,24|罗平县|luo ping,25|富源县|fu yuan,26|会泽县|hui ze,81|宣威市|xuan wei
530400:02|红塔区|hong ta,03|江川区|jiang chuan,23|通海县|tong hai,24|华宁县|hua ning,25|易门县|yi men,26|峨山彝族自治县|e shan,27|新平彝族傣族自治县|xin ping,28|元江哈尼族彝族傣族自治县|yuan jiang,81|澄江市|cheng jiang
530500:02|隆阳区|long yang,21|施甸县|shi dian,23|龙陵县|long ling,24|昌宁县|chang ning,81|腾冲市|teng chong
530600:02|昭阳区|zhao yang,21|鲁甸县|lu dian,22|巧家县|qiao jia,23|盐津县|yan jin,24|大关县|da guan,25|永善县|yong shan,26|绥江县|sui jiang,27|镇雄县|zhen xiong,28|彝良县|yi liang,29|威信县|wei xin,81|水富市|shui fu
530700:02|古城区|gu cheng,21|玉龙纳西族自治县|yu long,22|永胜县|yong sheng,23|华坪县|hua ping,24|宁蒗彝族自治县|ning lang
530800:02|思茅区|si mao,21|宁洱哈尼族彝族自治县|ning er,22|墨江哈尼族自治县|mo jiang,23|景东彝族自治县|jing dong,24|景谷傣族彝族自治县|jing gu,25|镇沅彝族哈尼族拉祜族自治县|zhen yuan,26|江城哈尼族彝族自治县|jiang cheng,27|孟连傣族拉祜族佤族自治县|meng lian,28|澜沧拉祜族自治县|lan cang,29|西盟佤族自治县|xi meng wa zu zi zhi xian
530900:02|临翔区|lin xiang,21|凤庆县|feng qing,22|云县|yun xian,23|永德县|yong de,24|镇康县|zhen kang,25|双江拉祜族佤族布朗族傣族自治县|shuang jiang,26|耿马傣族佤族自治县|geng ma,27|沧源佤族自治县|cang yuan
532300:01|楚雄市|chu xiong,02|禄丰市|lu feng,22|双柏县|shuang bai,23|牟定县|mou ding,24|南华县|nan hua,25|姚安县|yao an,26|大姚县|da yao,27|永仁县|yong ren,28|元谋县|yuan mou,29|武定县|wu ding
532500:01|个旧市|ge jiu,02|开远市|kai yuan,03|蒙自市|meng zi,04|弥勒市|mi le,23|屏边苗族自治县|ping bian,24|建水县|jian shui,25|石屏县|shi ping,27|泸西县|lu xi,28|元阳县|yuan yang,29|红河县|hong he,30|金平苗族瑶族傣族自治县|jin ping,31|绿春县|lv chun,32|河口瑶族自治县|he kou
532600:01|文山市|wen shan,22|砚山县|yan shan,23|西畴县|xi chou,24|麻栗坡县|ma li po,25|马关县|ma guan,26|丘北县|qiu bei,27|广南县|guang nan,28|富宁县|fu ning
532800:01|景洪市|jing hong,22|勐海县|meng hai,23|勐腊县|meng la
532900:01|大理市|da li,22|漾濞彝族自治县|yang bi,23|祥云县|xiang yun,24|宾川县|bin chuan,25|弥渡县|mi du,26|南涧彝族自治县|nan jian,27|巍山彝族回族自治县|wei shan,28|永平县|yong ping,29|云龙县|yun long,30|洱源县|er yuan,31|剑川县|jian chuan,32|鹤庆县|he qing
533100:02|瑞丽市|rui li,03|芒市|mang shi,22|梁河县|liang he,23|盈江县|ying jiang,24|陇川县|long chuan
533300:01|泸水市|lu shui,23|福贡县|fu gong,24|贡山独龙族怒族自治县|gong shan,25|兰坪白族普米族自治县|lan ping
533400:01|香格里拉市|xiang ge li la,22|德钦县|de qin,23|维西傈僳族自治县|wei xi
540100:02|城关区|cheng guan,03|堆龙德庆区|dui long de qing,04|达孜区|da zi,21|林周县|lin zhou,22|当雄县|dang xiong,23|尼木县|ni mu,24|曲水县|qu shui,27|墨竹工卡县|mo zhu gong ka
540200:02|桑珠孜区|sang zhu zi,21|南木林县|nan mu lin,22|江孜县|jiang zi,23|定日县|ding ri,24|萨迦县|sa jia,25|拉孜县|la zi,26|昂仁县|ang ren,27|谢通门县|xie tong men,28|白朗县|bai lang,29|仁布县|ren bu,30|康马县|kang ma,31|定结县|ding jie,32|仲巴县|zhong ba,33|亚东县|ya dong,34|吉隆县|ji long,35|聂拉木县|nie la mu,36|萨嘎县|sa ga,37|岗巴县|gang ba
540300:02|卡若区|ka ruo,21|江达县|jiang da,22|贡觉县|gong jue,23|类乌齐县|lei wu qi,24|丁青县|ding qing,25|察雅县|cha ya,26|八宿县|ba su,27|左贡县|zuo gong,28|芒康县|mang kang,29|洛隆县|luo long,30|边坝县|bian ba
540400:02|巴宜区|ba yi,21|工布江达县|gong bu jiang da,23|墨脱县|mo tuo,24|波密县|bo mi,25|察隅县|cha yu,26|朗县|lang xian,81|米林市|mi lin
540500:02|乃东区|nai dong,21|扎囊县|zha nang,22|贡嘎县|gong ga,23|桑日县|sang ri,24|琼结县|qiong jie,25|曲松县|qu song,26|措美县|cuo mei,27|洛扎县|luo zha,28|加查县|jia cha,29|隆子县|long zi,31|浪卡子县|lang ka zi|langqiazi,81|错那市|cuo na
540600:02|色尼区|se ni,21|嘉黎县|jia li,22|比如县|bi ru,23|聂荣县|nie rong,24|安多县|an duo,25|申扎县|shen zha,26|索县|suo xian,27|班戈县|ban ge,28|巴青县|ba qing,29|尼玛县|ni ma,30|双湖县|shuang hu
542500:21|普兰县|pu lan,22|札达县|zha da,23|噶尔县|ga er,24|日土县|ri tu,25|革吉县|ge ji,26|改则县|gai ze,27|措勤县|cuo qin
610100:02|新城区|xin cheng,03|碑林区|bei lin qu,04|莲湖区|lian hu,11|灞桥区|ba qiao,12|未央区|wei yang,13|雁塔区|yan ta,14|阎良区|yan liang,15|临潼区|lin tong,16|长安区|chang an,17|高陵区|gao ling,18|鄠邑区|hu yi,22|蓝田县|lan tian,24|周至县|zhou zhi
610200:02|王益区|wang yi,03|印台区|yin tai,04|耀州区|yao zhou,22|宜君县|yi jun
610300:02|渭滨区|wei bin,03|金台区|jin tai,04|陈仓区|chen cang,05|凤翔区|feng xiang,23|岐山县|qi shan,24|扶风县|fu feng,26|眉县|mei xian,27|陇县|long xian,28|千阳县|qian yang,29|麟游县|lin you,30|凤县|feng xian,31|太白县|tai bai
610400:02|秦都区|qin du,03|杨陵区|yang ling,04|渭城区|wei cheng,22|三原县|san yuan,23|泾阳县|jing yang,24|乾县|qian xian,25|礼泉县|li quan,26|永寿县|yong shou,28|长武县|chang wu,29|旬邑县|xun yi,30|淳化县|chun hua,31|武功县|wu gong,81|兴平市|xing ping,82|彬州市|bin zhou
610500:02|临渭区|lin wei,03|华州区|hua zhou,22|潼关县|tong guan,23|大荔县|da li,24|合阳县|he yang,25|澄城县|cheng cheng,26|蒲城县|pu cheng,27|白水县|bai shui,28|富平县|fu ping,81|韩城市|han cheng,82|华阴市|hua yin
610600:02|宝塔区|bao ta,03|安塞区|an sai,21|延长县|yan chang,22|延川县|yan chuan,25|志丹县|zhi dan,26|吴起县|wu qi,27|甘泉县|gan quan,28|富县|fu xian,29|洛川县|luo chuan,30|宜川县|yi chuan,31|黄龙县|huang long,32|黄陵县|huang ling,81|子长市|zi chang
610700:02|汉台区|han tai,03|南郑区|nan zheng,22|城固县|cheng gu,23|洋县|yang xian,24|西乡县|xi xiang,25|勉县|mian xian,26|宁强县|ning qiang,27|略阳县|lve yang,28|镇巴县|zhen ba,29|留坝县|liu ba,30|佛坪县|fo ping
610800:02|榆阳区|yu yang,03|横山区|heng shan,22|府谷县|fu gu,24|靖边县|jing bian,25|定边县|ding bian,26|绥德县|sui de,27|米脂县|mi zhi,28|佳县|jia xian,29|吴堡县|wu bu,30|清涧县|qing jian,31|子洲县|zi zhou,81|神木市|shen mu
610900:02|汉滨区|han bin,21|汉阴县|han yin,22|石泉县|shi quan,23|宁陕县|ning shan,24|紫阳县|zi yang,25|岚皋县|lan gao,26|平利县|ping li,27|镇坪县|zhen ping,29|白河县|bai he,81|旬阳市|xun yang
611000:02|商州区|shang zhou,21|洛南县|luo nan,22|丹凤县|dan feng,23|商南县|shang nan,24|山阳县|shan yang,25|镇安县|zhen an,26|柞水县|zha shui
620100:02|城关区|cheng guan,03|七里河区|qi li he,04|西固区|xi gu,05|安宁区|an ning,11|红古区|hong gu,21|永登县|yong deng,22|皋兰县|gao lan,23|榆中县|yu zhong
620300:02|金川区|jin chuan,21|永昌县|yong chang
620400:02|白银区|bai yin,03|平川区|ping chuan,21|靖远县|jing yuan,22|会宁县|hui ning,23|景泰县|jing tai
620500:02|秦州区|qin zhou,03|麦积区|mai ji,21|清水县|qing shui,22|秦安县|qin an,23|甘谷县|gan gu,24|武山县|wu shan,25|张家川回族自治县|zhang jia chuan
620600:02|凉州区|liang zhou,21|民勤县|min qin,22|古浪县|gu lang,23|天祝藏族自治县|tian zhu
620700:02|甘州区|gan zhou,21|肃南裕固族自治县|su nan,22|民乐县|min le,23|临泽县|lin ze,24|高台县|gao tai,25|山丹县|shan dan
620800:02|崆峒区|kong tong,21|泾川县|jing chuan,22|灵台县|ling tai,23|崇信县|chong xin,25|庄浪县|zhuang lang,26|静宁县|jing ning,81|华亭市|hua ting
620900:02|肃州区|su zhou,21|金塔县|jin ta,22|瓜州县|gua zhou,23|肃北蒙古族自治县|su bei,24|阿克塞哈萨克族自治县|a ke sai,81|玉门市|yu men,82|敦煌市|dun huang
621000:02|西峰区|xi feng,21|庆城县|qing cheng,22|环县|huan xian,23|华池县|hua chi,24|合水县|he shui,25|正宁县|zheng ning,26|宁县|ning xian,27|镇原县|zhen yuan
621100:02|安定区|an ding,21|通渭县|tong wei,22|陇西县|long xi,23|渭源县|wei yuan,24|临洮县|lin tao,25|漳县|zhang xian,26|岷县|min xian
621200:02|武都区|wu du,21|成县|cheng xian,22|文县|wen xian,23|宕昌县|dang chang|tanchang,24|康县|kang xian,25|西和县|xi he,26|礼县|li xian,27|徽县|hui xian,28|两当县|liang dang
622900:01|临夏市|lin xia,21|临夏县|lin xia,22|康乐县|kang le,23|永靖县|yong jing,24|广河县|guang he,25|和政县|he zheng,26|东乡族自治县|dong xiang zu zi zhi xian,27|积石山保安族东乡族撒拉族自治县|ji shi shan
623000:01|合作市|he zuo,21|临潭县|lin tan,22|卓尼县|zhuo ni,23|舟曲县|zhou qu,24|迭部县|die bu,25|玛曲县|ma qu,26|碌曲县|lu qu,27|夏河县|xia he
630100:02|城东区|cheng dong,03|城中区|cheng zhong,04|城西区|cheng xi,05|城北区|cheng bei,06|湟中区|huang zhong,21|大通回族土族自治县|da tong,23|湟源县|huang yuan
630200:02|乐都区|le du,03|平安区|ping an,22|民和回族土族自治县|min he,23|互助土族自治县|hu zhu,24|化隆回族自治县|hua long,25|循化撒拉族自治县|xun hua
632200:21|门源回族自治县|men yuan,22|祁连县|qi lian,23|海晏县|hai yan,24|刚察县|gang cha
632300:01|同仁市|tong ren,22|尖扎县|jian zha,23|泽库县|ze ku,24|河南蒙古族自治县|he nan
632500:21|共和县|gong he,22|同德县|tong de,23|贵德县|gui de,24|兴海县|xing hai,25|贵南县|gui nan
632600:21|玛沁县|ma qin,22|班玛县|ban ma,23|甘德县|gan de,24|达日县|da ri,25|久治县|jiu zhi,26|玛多县|ma duo
632700:01|玉树市|yu shu,22|杂多县|za duo,23|称多县|chen duo,24|治多县|zhi duo,25|囊谦县|nang qian,26|曲麻莱县|qu ma lai
632800:01|格尔木市|ge er mu,02|德令哈市|de ling ha,03|茫崖市|mang ya,21|乌兰县|wu lan,22|都兰县|du lan,23|天峻县|tian jun
640100:04|兴庆区|xing qing,05|西夏区|xi xia,06|金凤区|jin feng,21|永宁县|yong ning,22|贺兰县|he lan,81|灵武市|ling wu
640200:02|大武口区|da wu kou,05|惠农区|hui nong,21|平罗县|ping luo
640300:02|利通区|li tong,03|红寺堡区|hong si bu,23|盐池县|yan chi,24|同心县|tong xin,81|青铜峡市|qing tong xia
640400:02|原州区|yuan zhou,22|西吉县|xi ji,23|隆德县|long de,24|泾源县|jing yuan,25|彭阳县|peng yang
640500:02|沙坡头区|sha po tou,21|中宁县|zhong ning,22|海原县|hai yuan
650100:02|天山区|tian shan,03|沙依巴克区|sha yi ba ke,04|新市区|xin shi,05|水磨沟区|shui mo gou,06|头屯河区|tou tun he,07|达坂城区|da ban cheng,09|米东区|mi dong,21|乌鲁木齐县|wu lu mu qi
650200:02|独山子区|du shan zi,03|克拉玛依区|ke la ma yi,04|白碱滩区|bai jian tan,05|乌尔禾区|wu er he
650400:02|高昌区|gao chang,21|鄯善县|shan shan,22|托克逊县|tuo ke xun
650500:02|伊州区|yi zhou,21|巴里坤哈萨克自治县|ba li kun,22|伊吾县|yi wu
652300:01|昌吉市|chang ji,02|阜康市|fu kang,23|呼图壁县|hu tu bi,24|玛纳斯县|ma na si,25|奇台县|qi tai,27|吉木萨尔县|ji mu sa er,28|木垒哈萨克自治县|mu lei
652700:01|博乐市|bo le,02|阿拉山口市|a la shan kou,22|精河县|jing he,23|温泉县|wen quan
652800:01|库尔勒市|ku er le,22|轮台县|lun tai,23|尉犁县|yu li,24|若羌县|ruo qiang,25|且末县|qie mo,26|焉耆回族自治县|yan qi,27|和静县|he jing,28|和硕县|he shuo,29|博湖县|bo hu
652900:01|阿克苏市|a ke su,02|库车市|ku che,22|温宿县|wen su,24|沙雅县|sha ya,25|新和县|xin he,26|拜城县|bai cheng,27|乌什县|wu shi,28|阿瓦提县|a wa ti,29|柯坪县|ke ping
653000:01|阿图什市|a tu shi,22|阿克陶县|a ke tao,23|阿合奇县|a he qi,24|乌恰县|wu qia
653100:01|喀什市|ka shi,21|疏附县|shu fu,22|疏勒县|shu le,23|英吉沙县|ying ji sha,24|泽普县|ze pu,25|莎车县|sha che,26|叶城县|ye cheng,27|麦盖提县|mai gai ti,28|岳普湖县|yue pu hu,29|伽师县|jia shi,30|巴楚县|ba chu,31|塔什库尔干塔吉克自治县|ta shi ku er gan
653200:01|和田市|he tian,21|和田县|he tian,22|墨玉县|mo yu,23|皮山县|pi shan,24|洛浦县|luo pu,25|策勒县|ce le,26|于田县|yu tian,27|民丰县|min feng,28|和康县|he kang,29|和安县|he an
654000:02|伊宁市|yi ning,03|奎屯市|kui tun,04|霍尔果斯市|huo er guo si,21|伊宁县|yi ning,22|察布查尔锡伯自治县|cha bu cha er,23|霍城县|huo cheng,24|巩留县|gong liu,25|新源县|xin yuan,26|昭苏县|zhao su,27|特克斯县|te ke si,28|尼勒克县|ni le ke
654200:01|塔城市|ta cheng,02|乌苏市|wu su,03|沙湾市|sha wan,21|额敏县|e min,24|托里县|tuo li,25|裕民县|yu min,26|和布克赛尔蒙古自治县|he bu ke sai er
654300:01|阿勒泰市|a le tai,21|布尔津县|bu er jin,22|富蕴县|fu yun,23|福海县|fu hai,24|哈巴河县|ha ba he,25|青河县|qing he,26|吉木乃县|ji mu nai
`
