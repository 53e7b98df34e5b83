/** The same rows for whoever types a name: spelling|also found as. Written by `npm run places:list`. */
export const SPELLING_ROWS = `
bei jing|
tian jin|
he bei|
shi jia zhuang|
tang shan|
qin huang dao|
han dan|
xing tai|
bao ding|
zhang jia kou|
cheng de|
cang zhou|
lang fang|
heng shui|
shan xi|
tai yuan|
da tong|
yang quan|
chang zhi|zhangzhi
jin cheng|
shuo zhou|
jin zhong|
yun cheng|
xin zhou|
lin fen|
lv liang|lvliang
nei meng gu|
hu he hao te|hohhot
bao tou|
wu hai|
chi feng|昭盟
tong liao|哲盟
e er duo si|ordos 伊盟 东胜
hu lun bei er|hulunbuir 呼盟 海拉尔
ba yan nao er|bayannur 巴盟
wu lan cha bu|ulanqab 乌盟
xing an|hinggan
xi lin guo le|xilingol 锡盟
a la shan|alxa 阿盟
liao ning|
shen yang|
da lian|
an shan|
fu shun|
ben xi|
dan dong|
jin zhou|
ying kou|
fu xin|
liao yang|
pan jin|
tie ling|
chao yang|
hu lu dao|
ji lin|
chang chun|
ji lin|
si ping|
liao yuan|
tong hua|
bai shan|
song yuan|
bai cheng|
yan bian|
hei long jiang|
ha er bin|harbin
qi qi ha er|qiqihar
ji xi|
he gang|
shuang ya shan|
da qing|
yi chun|
jia mu si|
qi tai he|
mu dan jiang|
hei he|
sui hua|
da xing an ling|dahingganling
shang hai|
jiang su|
nan jing|
wu xi|
xu zhou|
chang zhou|
su zhou|
nan tong|
lian yun gang|
huai an|
yan cheng|
yang zhou|
zhen jiang|
tai zhou|
su qian|
zhe jiang|
hang zhou|
ning bo|宁波地区
wen zhou|
jia xing|
hu zhou|
shao xing|
jin hua|
qu zhou|
zhou shan|
tai zhou|taizhou
li shui|
an hui|
he fei|巢湖
wu hu|
beng bu|bangbu
huai nan|
ma an shan|
huai bei|
tong ling|
an qing|
huang shan|徽州
chu zhou|
fu yang|
su zhou|
lu an|liuan
bo zhou|haozhou
chi zhou|
xuan cheng|
fu jian|
fu zhou|
xia men|amoy
pu tian|futian
san ming|
quan zhou|
zhang zhou|
nan ping|
long yan|
ning de|
jiang xi|
nan chang|
jing de zhen|
ping xiang|
jiu jiang|
xin yu|
ying tan|
gan zhou|
ji an|
yi chun|
fu zhou|
shang rao|
shan dong|
ji nan|莱芜
qing dao|
zi bo|
zao zhuang|
dong ying|
yan tai|
wei fang|
ji ning|
tai an|
wei hai|
ri zhao|
lin yi|
de zhou|
liao cheng|
bin zhou|
he ze|
he nan|
zheng zhou|
kai feng|
luo yang|
ping ding shan|
an yang|
he bi|
xin xiang|
jiao zuo|
pu yang|
xu chang|
luo he|
san men xia|
nan yang|
shang qiu|
xin yang|
zhou kou|
zhu ma dian|
ji yuan|
hu bei|
wu han|
huang shi|
shi yan|
yi chang|
xiang yang|襄樊
e zhou|
jing men|
xiao gan|
jing zhou|
huang gang|
xian ning|
sui zhou|
en shi|
xian tao|
qian jiang|
tian men|
shen nong jia|
hu nan|
chang sha|
zhu zhou|
xiang tan|
heng yang|
shao yang|
yue yang|
chang de|
zhang jia jie|
yi yang|
chen zhou|
yong zhou|
huai hua|
lou di|
xiang xi|
guang dong|
guang zhou|
shao guan|
shen zhen|
zhu hai|
shan tou|
fo shan|顺德
jiang men|
zhan jiang|
mao ming|
zhao qing|
hui zhou|
mei zhou|
shan wei|
he yuan|
yang jiang|
qing yuan|
dong guan|
zhong shan|
chao zhou|
jie yang|
yun fu|
guang xi|
nan ning|
liu zhou|
gui lin|
wu zhou|
bei hai|
fang cheng gang|
qin zhou|
gui gang|
yu lin|
bai se|
he zhou|
he chi|
lai bin|
chong zuo|
hai nan|
hai kou|
san ya|
san sha|
dan zhou|
wu zhi shan|通什
qiong hai|
wen chang|
wan ning|
dong fang|
ding an|
tun chang|
cheng mai|
lin gao|
bai sha|
chang jiang|
le dong|
ling shui|
bao ting|
qiong zhong|
chong qing|万县 涪陵 黔江
si chuan|
cheng du|
zi gong|
pan zhi hua|
lu zhou|
de yang|
mian yang|
guang yuan|
sui ning|
nei jiang|
le shan|
nan chong|
mei shan|
yi bin|
guang an|
da zhou|
ya an|
ba zhong|
zi yang|
a ba|
gan zi|garze
liang shan|
gui zhou|
gui yang|
liu pan shui|
zun yi|
an shun|
bi jie|
tong ren|
qian xi nan|
qian dong nan|
qian nan|
yun nan|
kun ming|
qu jing|
yu xi|
bao shan|
zhao tong|
li jiang|丽江地区
pu er|思茅
lin cang|
chu xiong|
hong he|
wen shan|
xi shuang ban na|
da li|
de hong|
nu jiang|
di qing|deqen
xi zang|
la sa|lhasa
ri ka ze|xigaze 后藏
chang du|qamdo changdou
lin zhi|nyingchi
shan nan|
na qu|nagqu naqu
a li|ngari
shan xi|
xi an|
tong chuan|
bao ji|
xian yang|
wei nan|
yan an|
han zhong|
yu lin|
an kang|
shang luo|
gan su|
lan zhou|
jia yu guan|
jin chang|
bai yin|
tian shui|
wu wei|
zhang ye|
ping liang|
jiu quan|
qing yang|
ding xi|
long nan|
lin xia|
gan nan|
qing hai|
xi ning|
hai dong|
hai bei|
huang nan|
hai nan|
guo luo|golog
yu shu|
hai xi|
ning xia|
yin chuan|
shi zui shan|
wu zhong|
gu yuan|
zhong wei|
xin jiang|
wu lu mu qi|urumqi
ke la ma yi|karamay
tu lu fan|turpan
ha mi|kumul
chang ji|
bo er ta la|bortala
ba yin guo leng|bayingolin
a ke su|aksu
ke zi le su|kizilsu
ka shi|kashgar
he tian|hotan khotan
yi li|ili
ta cheng|qoqek
a le tai|altay
bing tuan|新疆兵团
shi he zi|第八师
a la er|第一师
tu mu shu ke|第三师
wu jia qu|第六师
bei tun|第十师
tie men guan|第二师
shuang he|第五师
ke ke da la|第四师
kun yu|第十四师
hu yang he|第七师
xin xing|第十三师
bai yang|第九师
`
