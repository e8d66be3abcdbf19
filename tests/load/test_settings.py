import pytest
from support import SITE

from showcase.load.settings import load_settings
from showcase.problems import Place

SETTINGS_HINT = "在项目文件夹里运行命令；存成了 site.yaml.txt 或 site.yml 的，改回这个名字"


def problems(site: str | bytes | None) -> list[str]:
    content = site.encode() if isinstance(site, str) else site
    return [str(problem) for problem in load_settings(content).problems]


def zone(within: str, slug: str = "xin-qu") -> str:
    return SITE.replace("pukou-jingkaiqu", slug).replace("江苏省南京市浦口区", within)


def test_the_sample_has_no_problems() -> None:
    loaded = load_settings(SITE.encode())
    assert loaded.problems == ()
    assert loaded.settings
    assert loaded.settings.title == "小案例库"
    assert loaded.about.html == "<p>关于这个网站。</p>"
    assert loaded.vocabulary
    assert list(loaded.vocabulary.tag_by_name) == ["楼宇党建", "园区党建", "党建联盟"]


def test_without_settings_one_is_told_where_to_run_the_command() -> None:
    assert problems(None) == [f"site.yaml:1:1: 没有找到网站的设置文件 site.yaml → {SETTINGS_HINT}"]


def test_settings_may_be_written_with_chinese_names_a_mark_and_windows_line_ends() -> None:
    chinese = SITE.replace("title:", "标题:", 1).replace("carriers:", "载体:", 1)
    assert problems(b"\xef\xbb\xbf" + chinese.replace("\n", "\r\n").encode()) == []


def test_settings_in_another_encoding_are_refused() -> None:
    assert problems(SITE.encode("gb18030")) == [
        "site.yaml:1:1: 这个文件是 GBK 编码，应当是 UTF-8 → 运行 python build.py fix 可以转成 UTF-8"
    ]


def test_every_missing_field_is_named_at_once() -> None:
    left = SITE.replace("title: 小案例库\n", "", 1).replace("about: |\n  关于这个网站。\n", "", 1)
    assert problems(left) == [
        "site.yaml:1:1: 必填的“标题”没有写 → 加上一行 标题: 党建品牌案例库",
        "site.yaml:1:1: 必填的“关于”没有写 → 加上一行“关于: |”，正文从下一行起每行前面空两格",
    ]


def test_a_mistyped_field_is_named_with_a_guess() -> None:
    assert problems(SITE.replace("base_url", "base_ulr")) == [
        "site.yaml:3:1: 没有“base_ulr”这一项 → 是不是“base_url”？"
    ]


@pytest.mark.parametrize(
    ("old", "new", "place", "word", "first"),
    [
        ("name: 园区\n", "name: 楼宇\n", "10:11", "楼宇", 7),
        ("slug: yuanqu\n", "slug: louyu\n", "11:11", "louyu", 8),
        ("group: 机制\n", "group: 领域\n", "26:12", "领域", 17),
        ("slug: jizhi\n", "slug: lingyu\n", "27:11", "lingyu", 18),
        ("name: 党建联盟\n", "name: 楼宇党建\n", "29:15", "楼宇党建", 20),
        ("slug: dangjian-lianmeng\n", "slug: louyu-dangjian\n", "30:15", "louyu-dangjian", 21),
    ],
)
def test_what_is_registered_twice_is_placed(old: str, new: str, place: str, word: str, first: int) -> None:
    assert problems(SITE.replace(old, new)) == [
        f"site.yaml:{place}: “{word}”登记了两次，第一次在第 {first} 行 → 只留一处，或换一个名称"
    ]


def test_the_address_of_an_index_cannot_be_taken() -> None:
    assert problems(SITE.replace("slug: louyu\n", "slug: index\n")) == [
        "site.yaml:8:11: “index”是目录页要用的网址 → 换一个网址名"
    ]


def test_one_wrong_field_hides_nothing_that_is_wrong_with_others() -> None:
    site = zone("蓬莱仙岛").replace("title: 小案例库\n", "", 1).replace("slug: yuanqu\n", "slug: louyu\n")
    site = site.replace("  关于这个网站。", "  # 太大").replace("slug: jizhi", "slug: index")
    assert [message.partition(" → ")[0] for message in problems(site)] == [
        "site.yaml:1:1: 必填的“标题”没有写",
        "site.yaml:10:11: “louyu”登记了两次，第一次在第 7 行",
        "site.yaml:26:11: “index”是目录页要用的网址",
        "site.yaml:14:13: 没有找到“蓬莱仙岛”这个地区",
        "site.yaml:4:3: 正文里不要用一级标题，页面的标题已经是一级标题",
    ]


def test_each_part_that_can_be_read_is_given_whatever_is_wrong_with_the_others() -> None:
    loaded = load_settings(SITE.replace("base_url: https:", "base_url: ftp:").encode())
    assert (loaded.settings, len(loaded.problems)) == (None, 1)
    assert loaded.vocabulary
    assert list(loaded.vocabulary.carrier_by_name) == ["楼宇", "园区"]
    assert loaded.about.html == "<p>关于这个网站。</p>"


@pytest.mark.parametrize(
    ("about", "place"),
    [
        ("about: |\n  甲\n\n  # 太大\n", "7:3"),
        ("about: |\n  甲\n\n\n  # 太大\n", "8:3"),
        ("about: |\n      # 太大\n", "5:7"),
        ("about: |\n\n  # 太大\n", "6:3"),
    ],
)
def test_problems_of_the_about_text_are_placed_in_the_settings(about: str, place: str) -> None:
    assert problems(SITE.replace("about: |\n  关于这个网站。\n", about)) == [
        f"site.yaml:{place}: 正文里不要用一级标题，页面的标题已经是一级标题 → 改成二级标题：## …"
    ]


def test_links_and_pictures_of_the_about_text_are_placed_to_the_column() -> None:
    about = SITE.replace("  关于这个网站。", "  甲[乙](a.md)![丙](b.png)[^1]")
    loaded = load_settings(about.encode())
    assert [link.place for link in loaded.about.links] == [Place("site.yaml", 5, 8)]
    assert [picture.place for picture in loaded.about.pictures] == [Place("site.yaml", 5, 18)]
    assert [str(problem) for problem in loaded.problems] == [
        "site.yaml:5:24: 没有注释“1” → 在正文后面写上 [^1]: 注释的内容"
    ]
