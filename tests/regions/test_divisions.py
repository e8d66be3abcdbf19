"""Tests of the vendored table of administrative divisions, on the CSV alone."""

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

PATH = Path(__file__).resolve().parents[2] / "showcase" / "regions" / "data" / "divisions.csv"
ROWS = list(csv.DictReader(PATH.read_text(encoding="utf-8").splitlines()))
BY_CODE = {row["code"]: row for row in ROWS}

MUNICIPALITIES = ("11", "12", "31", "50")
PSEUDO_NAMES = {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"}

NAMES = {
    "110105": "朝阳区",
    "131025": "大城县",
    "222400": "延边朝鲜族自治州",
    "310115": "浦东新区",
    "320111": "浦口区",
    "320402": "天宁区",
    "330113": "临平区",
    "330114": "钱塘区",
    "370614": "蓬莱区",
    "410783": "长垣市",
    "411624": "沈丘县",
    "419001": "济源市",
    "429004": "仙桃市",
    "440304": "福田区",
    "441900": "东莞市",
    "460302": "西沙区",
    "460303": "南沙区",
    "460400": "儋州市",
    "500102": "涪陵区",
    "500157": "两江新区",
    "540481": "米林市",
    "540581": "错那市",
    "620200": "嘉峪关市",
    "653228": "和康县",
    "653229": "和安县",
    "659001": "石河子市",
    "659012": "白杨市",
    "659013": "草湖市",
    "710000": "台湾省",
    "810000": "香港特别行政区",
    "820000": "澳门特别行政区",
}

ABOLISHED = {
    "320611": "港闸区",
    "330103": "下城区",
    "330104": "江干区",
    "370684": "蓬莱市",
    "410728": "长垣县",
    "469003": "儋州市",
    "500105": "江北区",
    "500112": "渝北区",
    "540422": "米林县",
}

SHORT_NAMES = {
    "上海市": "上海",
    "江苏省": "江苏",
    "内蒙古自治区": "内蒙古",
    "广西壮族自治区": "广西",
    "新疆维吾尔自治区": "新疆",
    "香港特别行政区": "香港",
    "延边朝鲜族自治州": "延边",
    "恩施土家族苗族自治州": "恩施",
    "阿坝藏族羌族自治州": "阿坝",
    "甘孜藏族自治州": "甘孜",
    "克孜勒苏柯尔克孜自治州": "克孜勒苏",
    "巴音郭楞蒙古自治州": "巴音郭楞",
    "大兴安岭地区": "大兴安岭",
    "锡林郭勒盟": "锡林郭勒",
    "兴安盟": "兴安盟",
    "呼伦贝尔市": "呼伦贝尔",
    "浦口区": "浦口",
    "浦东新区": "浦东",
    "清新区": "清新",
    "碑林区": "碑林",
    "神农架林区": "神农架",
    "井陉矿区": "井陉矿区",
    "道里区": "道里",
    "管城回族区": "管城",
    "梅里斯达斡尔族区": "梅里斯",
    "沛县": "沛县",
    "芒市": "芒市",
    "津市市": "津市",
    "沙市区": "沙市",
    "长阳土家族自治县": "长阳",
    "龙胜各族自治县": "龙胜",
    "东乡族自治县": "东乡",
    "阿克塞哈萨克族自治县": "阿克塞",
    "积石山保安族东乡族撒拉族自治县": "积石山",
    "双江拉祜族佤族布朗族傣族自治县": "双江",
    "鄂伦春自治旗": "鄂伦春",
    "鄂温克族自治旗": "鄂温克",
    "阿荣旗": "阿荣",
    "科尔沁左翼中旗": "科尔沁左翼中旗",
    "正蓝旗": "正蓝旗",
    "吉林市": "吉林市",
    "海南藏族自治州": "海南州",
}

# Names with a character of several readings, names people misread, names that need an apostrophe.
ROMANS = {
    "乐东": "ledong",
    "乐亭": "laoting",
    "乐山": "leshan",
    "乐清": "yueqing",
    "乐都": "ledu",
    "乐陵": "laoling",
    "南乐": "nanle",
    "长乐": "changle",
    "民乐": "minle",
    "重庆": "chongqing",
    "六合": "luhe",
    "六安": "lu'an",
    "六枝": "liuzhi",
    "西安": "xi'an",
    "台安": "tai'an",
    "东阿": "dong'e",
    "长沙": "changsha",
    "长子": "zhangzi",
    "长宁": "changning",
    "长垣": "changyuan",
    "长汀": "changting",
    "天长": "tianchang",
    "延长": "yanchang",
    "弓长岭": "gongchangling",
    "陕西": "shaanxi",
    "陕州": "shanzhou",
    "山西": "shanxi",
    "西藏": "xizang",
    "内蒙古": "neimenggu",
    "呼和浩特": "huhehaote",
    "巴彦淖尔": "bayannao'er",
    "克什克腾": "keshiketeng",
    "扎鲁特": "zhalute",
    "乌鲁木齐": "wulumuqi",
    "吐鲁番": "tulufan",
    "喀什": "kashi",
    "乌什": "wushi",
    "疏勒": "shule",
    "莎车": "shache",
    "伽师": "jiashi",
    "叶城": "yecheng",
    "尉犁": "yuli",
    "若羌": "ruoqiang",
    "且末": "qiemo",
    "阿荣": "arong",
    "厦门": "xiamen",
    "蚌埠": "bengbu",
    "亳州": "bozhou",
    "台州": "taizhou",
    "丽水": "lishui",
    "嵊泗": "shengsi",
    "涪陵": "fuling",
    "石柱": "shizhu",
    "秀山": "xiushan",
    "浚县": "xunxian",
    "荥阳": "xingyang",
    "荥经": "yingjing",
    "莘县": "shenxian",
    "单县": "shanxian",
    "莒县": "juxian",
    "蔚县": "yuxian",
    "蠡县": "lixian",
    "歙县": "shexian",
    "黟县": "yixian",
    "隰县": "xixian",
    "郏县": "jiaxian",
    "珙县": "gongxian",
    "枞阳": "zongyang",
    "涡阳": "guoyang",
    "砀山": "dangshan",
    "濉溪": "suixi",
    "灵璧": "lingbi",
    "谯城": "qiaocheng",
    "盱眙": "xuyi",
    "邗江": "hanjiang",
    "盐都": "yandu",
    "鄱阳": "poyang",
    "铅山": "yanshan",
    "婺源": "wuyuan",
    "会昌": "huichang",
    "会理": "huili",
    "会泽": "huize",
    "筠连": "junlian",
    "犍为": "qianwei",
    "郫都": "pidu",
    "大邑": "dayi",
    "大城": "daicheng",
    "大厂": "dachang",
    "大埔": "dabu",
    "黄埔": "huangpu",
    "什邡": "shifang",
    "洪洞": "hongtong",
    "繁峙": "fanshi",
    "浑源": "hunyuan",
    "万柏林": "wanbailin",
    "井陉": "jingxing",
    "藁城": "gaocheng",
    "阜城": "fucheng",
    "阜平": "fuping",
    "任丘": "renqiu",
    "任泽": "renze",
    "行唐": "xingtang",
    "闵行": "minhang",
    "泊头": "botou",
    "宝坻": "baodi",
    "中牟": "zhongmu",
    "牟平": "muping",
    "牟定": "mouding",
    "柘城": "zhecheng",
    "渑池": "mianchi",
    "武陟": "wuzhi",
    "泌阳": "biyang",
    "漯河": "luohe",
    "召陵": "shaoling",
    "南召": "nanzhao",
    "瀍河": "chanhe",
    "尉氏": "weishi",
    "黄陂": "huangpi",
    "曾都": "zengdu",
    "汨罗": "miluo",
    "耒阳": "leiyang",
    "郴州": "chenzhou",
    "番禺": "panyu",
    "东莞": "dongguan",
    "佛冈": "fogang",
    "朝阳": "chaoyang",
    "岫岩": "xiuyan",
    "桓仁": "huanren",
    "珲春": "hunchun",
    "桦甸": "huadian",
    "穆棱": "muling",
    "茄子河": "qiezihe",
    "吴堡": "wubu",
    "红寺堡": "hongsibu",
    "柞水": "zhashui",
    "临洮": "lintao",
    "宕昌": "tanchang",
    "崆峒": "kongtong",
    "无棣": "wudi",
    "曲阜": "qufu",
    "鄄城": "juancheng",
    "栖霞": "qixia",
    "临朐": "linqu",
    "称多": "chenduo",
    "儋州": "danzhou",
    "澄迈": "chengmai",
    "勐海": "menghai",
    "弥勒": "mile",
    "师宗": "shizong",
    "个旧": "gejiu",
    "都匀": "duyun",
    "覃塘": "qintang",
    "龙圩": "longxu",
    "浪卡子": "langkazi",
    "吕梁": "lvliang",
    "略阳": "lueyang",
}


def parent_of(code: str) -> str:
    """Return the code of the parent as a reader of the CSV computes it, "" for a province."""
    if code.endswith("0000"):
        return ""
    city = code[:4] + "00"
    return city if city != code and city in BY_CODE else code[:2] + "0000"


def children_of(code: str) -> list[str]:
    """Return the codes of the divisions directly below this one."""
    return [row["code"] for row in ROWS if parent_of(row["code"]) == code]


def test_file_is_plain() -> None:
    """UTF-8 without byte order mark, line feeds only, the agreed columns, sorted by code."""
    content = PATH.read_bytes()
    assert content.startswith(b"code,name,short,roman,slug\n")
    assert content.endswith(b"\n")
    assert b"\r" not in content
    assert [row["code"] for row in ROWS] == sorted(BY_CODE)


def test_fields_are_well_formed() -> None:
    """Every field has the characters it may have."""
    patterns = {
        "code": r"[1-8][0-9]{5}",
        "name": r"[\u4e00-\u9fff]{2,}",
        "short": r"[\u4e00-\u9fff]{2,}",
        "roman": r"[a-z]+('[aoe][a-z]*)*",
        "slug": r"[a-z]+(-[a-z]+)?",
    }
    bad = [row for row in ROWS for key, pattern in patterns.items() if not re.fullmatch(pattern, row[key])]
    assert bad == []


def test_counts() -> None:
    """34 provinces, and as many cities and counties as the official register has."""
    provinces = [code for code in BY_CODE if code.endswith("0000")]
    cities = [code for code in BY_CODE if code.endswith("00") and code not in provinces]
    assert (len(provinces), len(cities), len(ROWS) - len(provinces) - len(cities)) == (34, 333, 2847)


@pytest.mark.parametrize(("code", "name"), NAMES.items())
def test_known_codes(code: str, name: str) -> None:
    """Codes known from official publications have the names they have there."""
    assert BY_CODE[code]["name"] == name


@pytest.mark.parametrize("code", ABOLISHED)
def test_abolished_codes(code: str) -> None:
    """Divisions that were abolished or became something else are gone."""
    assert code not in BY_CODE


def test_no_pseudo_rows() -> None:
    """Rows that only group others in statistical registers are left out."""
    assert [row for row in ROWS if row["name"] in PSEUDO_NAMES or "直辖" in row["name"]] == []
    assert [code for code in BY_CODE if code.endswith("9000")] == []


def test_no_functional_zones() -> None:
    """Development zones are not administrative divisions."""
    assert [row for row in ROWS if re.search("开发|工业园|管理区|示范区|高新|保税", row["name"])] == []


def test_parents_exist() -> None:
    """Everything but a province is below an existing division."""
    assert [code for code in BY_CODE if not code.endswith("0000") and parent_of(code) not in BY_CODE] == []


@pytest.mark.parametrize("prefix", MUNICIPALITIES)
def test_municipalities_have_no_middle_level(prefix: str) -> None:
    """Districts of municipalities hang directly below the province."""
    codes = [code for code in BY_CODE if code.startswith(prefix)]
    assert len(codes) > 1
    assert [code for code in codes if code.endswith("00")] == [prefix + "0000"]
    assert {parent_of(code) for code in codes} == {"", prefix + "0000"}


@pytest.mark.parametrize(
    ("code", "parent"),
    [
        ("320100", "320000"),
        ("320111", "320100"),
        ("419001", "410000"),
        ("429004", "420000"),
        ("429021", "420000"),
        ("469001", "460000"),
        ("500102", "500000"),
        ("500240", "500000"),
        ("659001", "650000"),
    ],
)
def test_parents(code: str, parent: str) -> None:
    """Directly governed divisions are below the province, the others below their city."""
    assert parent_of(code) == parent


def test_divisions_without_children() -> None:
    """Only the cities without districts and the parts of China without lower codes have no children."""
    upper = [code for code in BY_CODE if code.endswith("00")]
    childless = {BY_CODE[code]["short"] for code in upper if not children_of(code)}
    assert childless == {"东莞", "中山", "儋州", "嘉峪关", "台湾", "香港", "澳门"}


@pytest.mark.parametrize(("name", "short"), SHORT_NAMES.items())
def test_short_names(name: str, short: str) -> None:
    """Short names are what people write."""
    assert {row["short"] for row in ROWS if row["name"] == name} == {short}


def test_short_names_begin_the_names() -> None:
    """A short name is the beginning of the full name; a kept kind may follow the cut."""
    exceptions = {"海南州", "河南县"}
    odd = {row["short"] for row in ROWS if not row["name"].startswith(row["short"])}
    assert odd == exceptions


@pytest.mark.parametrize(("short", "roman"), ROMANS.items())
def test_romanisation(short: str, roman: str) -> None:
    """Names with ambiguous characters have the reading of the place."""
    assert {row["roman"] for row in ROWS if row["short"] == short} == {roman}


def test_same_short_name_same_romanisation() -> None:
    """No short name is romanised in two ways."""
    assert len({row["short"] for row in ROWS}) == len({(row["short"], row["roman"]) for row in ROWS})


def test_slugs_are_unique_among_siblings() -> None:
    """A path of slugs leads to one division."""
    uses = Counter((parent_of(row["code"]), row["slug"]) for row in ROWS)
    assert [use for use, count in uses.items() if count > 1] == []


def test_slugs_follow_the_romanisation() -> None:
    """A slug is the romanisation without apostrophes, with the kind only where siblings collide."""
    plain = {row["code"]: row["roman"].replace("'", "") for row in ROWS}
    uses = Counter((parent_of(code), slug) for code, slug in plain.items())
    suffixes = {"市": "-shi", "区": "-qu", "县": "-xian"}
    for row in ROWS:
        collides = uses[parent_of(row["code"]), plain[row["code"]]] > 1
        expected = plain[row["code"]] + (suffixes[row["name"][-1]] if collides else "")
        assert row["slug"] == expected


@pytest.mark.parametrize(
    ("code", "slug"),
    [
        ("140000", "shanxi"),
        ("610000", "shaanxi"),
        ("341500", "luan"),
        ("445303", "yunan-qu"),
        ("445322", "yunan-xian"),
        ("654002", "yining-shi"),
        ("654021", "yining-xian"),
    ],
)
def test_slugs(code: str, slug: str) -> None:
    """Known slugs."""
    assert BY_CODE[code]["slug"] == slug
