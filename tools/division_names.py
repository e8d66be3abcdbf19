"""What is known of the names of divisions: their kinds, their short forms, and how they are read aloud."""

import re

# Rows of statistical registers that group divisions without being one.
PSEUDO_NAMES = frozenset(
    {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划", "省直辖行政单位", "直辖县级"},
)

# Peoples as they occur before 自治州, 自治县 or 区; some names leave out the final 族.
PEOPLES = re.compile(
    "(?:维吾尔族?|哈萨克族?|柯尔克孜族?|塔吉克族?|蒙古族?|锡伯族?|各族|阿昌族|白族|保安族|布朗族|布依族|朝鲜族|"
    "达斡尔族|傣族|德昂族|东乡族|侗族|独龙族|俄罗斯族|鄂伦春族|鄂温克族|高山族|仡佬族|哈尼族|赫哲族|回族|基诺族|"
    "京族|景颇族|拉祜族|黎族|傈僳族|珞巴族|满族|毛南族|门巴族|苗族|仫佬族|纳西族|怒族|普米族|羌族|撒拉族|畲族|"
    "水族|塔塔尔族|土家族|土族|佤族|乌孜别克族|瑶族|彝族|裕固族|藏族|壮族)+$"
)

AUTONOMOUS = ("自治区", "自治州", "自治县", "自治旗")
KINDS = ("特别行政区", "联合旗", "地区", "省", "市", "区", "县", "旗", "盟")
# Banners that are one part of a larger one: 科尔沁左翼中旗 cannot go without its kind.
PARTIAL_BANNERS = ("左旗", "右旗", "前旗", "中旗", "后旗")
MIN_LENGTH = 2  # Characters a short name has at least; 沛县 stays 沛县.
SUFFIXES = {"市": "shi", "区": "qu", "县": "xian", "旗": "qi", "州": "zhou", "盟": "meng"}

# Short names the rules below would get wrong.
SHORT_NAMES = {
    "内蒙古自治区": "内蒙古",
    # New districts, mining districts and the like whose kind has more than one character.
    "浦东新区": "浦东",
    "沈北新区": "沈北",
    "峰峰矿区": "峰峰",
    "鹰手营子矿区": "鹰手营子",
    "白云鄂博矿区": "白云鄂博",
    "神农架林区": "神农架",
    "六枝特区": "六枝",
    # Always written in full: what remains would be another place or no name at all.
    "滨海新区": "滨海新区",
    "两江新区": "两江新区",
    "井陉矿区": "井陉矿区",
    "兴安盟": "兴安盟",
    "镶黄旗": "镶黄旗",
    "正蓝旗": "正蓝旗",
    "正镶白旗": "正镶白旗",
    "四子王旗": "四子王旗",
    # Namesakes of a province.
    "吉林市": "吉林市",
    "河北区": "河北区",
    "海南区": "海南区",
    "海南藏族自治州": "海南州",
    "河南蒙古族自治县": "河南县",
}

# Characters whose usual reading in names of places is not the one pypinyin gives the bare character.
CHARACTERS = {
    "乐": "le",
    "什": "shi",
    "伽": "jia",
    "佛": "fo",
    "勒": "le",
    "单": "shan",
    "厦": "xia",
    "坻": "di",
    "堡": "bu",
    "宕": "tan",
    "尾": "wei",
    "圩": "xu",
    "峒": "tong",
    "峙": "zhi",
    "曾": "zeng",
    "朝": "chao",
    "枞": "zong",
    "栖": "qi",
    "泊": "bo",
    "泌": "bi",
    "浚": "xun",
    "涡": "guo",
    "漯": "luo",
    "犍": "qian",
    "珲": "hun",
    "略": "lue",  # Pypinyin has lve; no syllable without the dots could be meant.
    "称": "chen",
    "筠": "jun",
    "荥": "xing",
    "莘": "shen",
    "藏": "zang",
    "蚌": "beng",
    "覃": "qin",
    "都": "du",
    "重": "chong",
    "长": "chang",
    "陂": "pi",
}

# Names with a reading that is peculiar to them, one syllable for each character.
NAMES = {
    "中牟": "zhong mu",
    "乐亭": "lao ting",
    "乐清": "yue qing",
    "乐陵": "lao ling",
    "东阿": "dong e",
    "六合": "lu he",
    "六安": "lu an",
    "召陵": "shao ling",
    "大城": "dai cheng",
    "大埔": "da bu",
    "尉犁": "yu li",
    "洪洞": "hong tong",
    "牟平": "mu ping",
    "番禺": "pan yu",
    "穆棱": "mu ling",
    "繁峙": "fan shi",
    "茄子河": "qie zi he",
    "荥经": "ying jing",
    "蔚县": "yu xian",
    "铅山": "yan shan",
    "长子": "zhang zi",
    "陕西": "shaan xi",  # Official, to tell it from 山西.
    "闵行": "min hang",
}

# Differences from CC-CEDICT that have been looked into, with the reason why it is not followed.
KNOWN_DIFFERENCES = {
    "万柏林": "Wanbolin is the local pronunciation, lists of GB/T 2260 have Wanbailin",
    "六枝": "Liuzhi, as in the name of the city of Liupanshui",
    "大城": "Dàichéng, Daicheng in lists of GB/T 2260 with romanisation",
    "宕昌": "Tànchāng is the reading of this name",
    "扎囊": "zhā, as in all Tibetan names",
    "扎鲁特": "zhā, as in all Mongolian names",
    "栖霞": "Qīxiá, in Shandong as in Nanjing",
    "民乐": "Mínlè in Gansu; CC-CEDICT has the word for folk music",
    "略阳": "ü is written u after l only before e",
    "石鼓": "the stone is a drum (gǔ), not a measure",
    "筠连": "Jūnlián is the reading of this name",
    "麦盖提": "gài is the reading in all other names",
    "陕西": "Shaanxi is the official spelling, to tell it from 山西",
    "红寺堡": "bǔ, and Hongsibu in the name of the district's own site",
    "覃塘": "qín, as in Zhuang and in the name of the district's own site",
}
