"""A site of cases with little in common: long and short names, few and many figures, mechanisms, pictures."""

from pathlib import Path

from pictures.samples import file, photo
from support import Project, case, project_at

REGIONS = """
北京市朝阳区 天津市滨海新区 河北省石家庄市 山西省太原市 辽宁省大连市
上海市浦东新区 江苏省苏州市昆山市 浙江省杭州市 安徽省合肥市 福建省厦门市思明区
山东省青岛市 湖北省武汉市 广东省深圳市 四川省成都市
内蒙古自治区呼和浩特市 新疆维吾尔自治区巴音郭楞蒙古自治州博湖县""".split()
BRANDS = (
    "红",
    "“产业链上党旗红、服务链上先锋行、创新链上人才聚”三链融合党建共同体",
    "1+N",
    "Party Building in the CBD",
    "智慧e家3.0",
)
TITLES = (
    "短",
    "“楼上楼下”：一座三百米高的商务楼怎样把一百四十七家企业、六千多名职工和二十三个党支部拧成一股绳",
    "为什么是这里？",
    "Building Trust：CBD里的党建",
)
TEXT = (
    "园区里的企业大多不足五十人，单独建支部的条件不够。园区党委把相邻的几层楼编成一个网格，由楼长敲门走访。"
)
VALUES = "4 1020余 92.7% 572.38亿 超过60% 30～40万 数十 三分之二 1695 100% 12 2万余".split()
LABELS = ("孵化党组织", "参加学习的“三新”领域党员", "服务覆盖辖区企业的比例（按登记数）", "全年营业收入合计")
TABLE = (
    "| 年份 | 支部 | 党员 | 企业 | 服务 | 诉求 | 办结 | 满意度 | 备注说明 | 牵头 |\n"
    "|---|---:|---:|---:|---:|---:|---:|---:|---|---|\n"
    + "\n".join(
        f"| {2015 + row} |" + " 30 |" * 6 + f" 9{row}% | 口径自{2015 + row}年起改为登记企业 | 党委办公室 |"
        for row in range(5)
    )
)
CODE = "```\n" + "支部 = 楼层 + 企业；" * 12 + "\n```\n\n> 我们是来敲门的。"
DEEP = """### 一、先敲门

先把底数摸清[^1]，**不急**着挂牌，*重点*在人。

#### 名册

三列。

##### 三列

姓名。"""


def _mechanisms(number: int) -> str:
    lines = []
    for at in range(number % 9):
        lines += [f"\n  - name: 机制{'一二三四五六七八'[at]}", "    summary: 每个方面有人牵头。"]
        parts = (number + at) % 10
        lines += ["    parts:"] if parts else []
        for part in range(parts):
            lines += [f"      - name: 组成部分{part}", "        text: 由各支部轮流主办，结果在楼内公示。"]
    return "\n".join(lines)


def _figures(count: int) -> str:
    return "".join(
        f"\n  - label: {LABELS[at % len(LABELS)]}{'甲乙丙'[at // 4]}\n"
        f"    value: {VALUES[at]}\n    source: ribao"
        for at in range(count)
    )


def _body(number: int, slug: str) -> str:
    pictures = "".join(f"\n\n![会议室{at}]({slug}/p{at}.jpg)\n\n{TEXT}" for at in range(4 * (number == 3)))
    special = ("", TABLE, CODE, "1. 甲\n2. 乙\n    - 丙")[number % 4]
    return f"## 背景\n\n{TEXT}{pictures}\n\n{DEEP}\n\n{special}\n\n## 成效\n\n{TEXT}\n\n[^1]: 见日报。"


def varied(root: Path) -> Project:
    """Return the project in `root`, built, with the cases `v00`, `v01` and so on."""
    project = project_at(root)
    (project.root / "cases/jia.md").unlink()
    for number, region in enumerate(REGIONS):
        slug = f"v{number:02}"
        fields = {
            "title": f"{TITLES[number % len(TITLES)]}{number}",
            "brand": BRANDS[number % len(BRANDS)],
            "carrier": ("楼宇", "园区")[number % 2],
            "region": region,
            "slogan": "把支部建到楼上" if number % 3 == 0 else "",
            "founded": f"{2008 + number}-0{1 + number % 9}" if number % 3 else f"{2008 + number}",
            "mechanisms": _mechanisms(number),
            "figures": _figures((0, 1, 12, 3)[number % 4]),
        }
        if number in (3, 4):
            project.write(f"cases/{slug}/f.jpg", file(photo(1200, 1600 if number == 3 else 750), "jpeg"))
            fields["cover"] = "\n  image: f.jpg\n  alt: 大楼外景\n  credit: 王五摄"
        for at in range(4 * (number == 3)):
            project.write(f"cases/{slug}/p{at}.jpg", file(photo(300 + 500 * at, 900 - 200 * at), "jpeg"))
        project.write(f"cases/{slug}.md", case(_body(number, slug), **fields))
    built = project.build()
    assert built.published, "\n".join(map(str, built.made.problems))
    return project
