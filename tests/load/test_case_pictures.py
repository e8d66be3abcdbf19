from support import SITE, case, tree

from showcase.load.pictures import pictures_of
from showcase.load.site import load
from showcase.pictures.formats import SAVE_AGAIN

COVER = "\n  image: {}\n  alt: 图"
HINT = "案例以 .md 结尾，直接放在 cases 文件夹里；图片放进与案例同名的文件夹"
IMPORTED = "要做成案例，运行 python build.py import cases/bing.txt；用不着就移走"
LEFT_OUT = f"提醒：这个文件不是案例，没有放进网站 → {HINT}"


def found(files: dict[str, str], pictures: tuple[str, ...] = ()) -> list[str]:
    return [str(problem) for problem in load(tree(files, pictures)).problems]


def cover(written: str, *pictures: str) -> list[str]:
    return found({"cases/jia.md": case(cover=COVER.format(written))}, pictures)


def test_a_picture_that_is_missing_or_mistyped_is_placed() -> None:
    files = {"cases/jia.md": case("![大楼外景](jia/covr.jpg) ![大楼外景](q.gif)")}
    assert found(files, ("cases/jia/cover.jpg",)) == [
        "cases/jia.md:16:9: 没有找到图片“jia/covr.jpg” → 是不是“jia/cover.jpg”？",
        "cases/jia.md:16:31: 没有找到图片“q.gif” → 把图片放进 cases/jia/，写作 jia/文件名",
    ]


def test_a_case_to_whose_name_notepad_added_an_ending_is_told_so() -> None:
    (problem,) = found({"cases/jia.md": case("甲")}, ("cases/yi.md.txt",))
    assert problem == (
        "cases/yi.md.txt:1:1: 提醒：这个文件不是案例，没有放进网站 → 改名为 yi.md；"
        "看不见结尾的，先在文件夹的“查看”里勾选“文件扩展名”"
    )


def test_a_picture_in_another_case_of_letters_is_missing_on_every_system() -> None:
    files = {"cases/jia.md": case("![大楼外景](jia/Cover.JPG)")}
    assert found(files, ("cases/jia/cover.jpg",)) == [
        "cases/jia.md:16:9: 没有找到图片“jia/Cover.JPG” → 有一张“jia/cover.jpg”，大小写不同；照它改写"
    ]


def test_a_picture_whose_name_looks_the_same_is_told_where_to_type_it_anew() -> None:
    same = "有一张名字看起来一样，字符的存法不同（macOS 会这样）"
    composed, decomposed = "jia/l\u00fc.jpg", "jia/lu\u0308.jpg"
    assert found({"cases/jia.md": case(f"![大楼外景]({composed})")}, (f"cases/{decomposed}",))[:-1] == [
        f"cases/jia.md:16:9: 没有找到图片“{composed}” → {same}；给文件重新输入一遍名字"
    ]
    assert found({"cases/jia.md": case(f"![大楼外景]({decomposed})")}, (f"cases/{composed}",)) == [
        f"cases/jia.md:16:9: 没有找到图片“{decomposed}” → {same}；在这里重新输入一遍名字"
    ]


def test_pictures_from_outside_the_cases_and_other_files_are_refused() -> None:
    body = (
        "![大楼外景](../assets/a.png) ![大楼外景](/etc/a.png) ![大楼外景](../../a.png) ![大楼外景](jia/a.bmp)"
    )
    assert found({"cases/jia.md": case(body)}, ("assets/a.png", "cases/jia/a.bmp")) == [
        "cases/jia.md:16:9: 图片“../assets/a.png”不在 cases 文件夹里 → 把图片放进 cases/jia/",
        "cases/jia.md:16:34: 图片“/etc/a.png”不在 cases 文件夹里 → 把图片放进 cases/jia/",
        "cases/jia.md:16:54: 图片“../../a.png”不在 cases 文件夹里 → 把图片放进 cases/jia/",
        f"cases/jia.md:16:75: “jia/a.bmp”是 BMP 图片，不能放进网页 → {SAVE_AGAIN}",
    ]


def test_a_cover_may_be_written_with_or_without_its_folder() -> None:
    assert cover("cover.png", "cases/jia/cover.png") == []
    assert cover("jia/cover.png", "cases/jia/cover.png") == []
    assert cover("../jia/cover.png", "cases/jia/cover.png") == []


def test_the_messages_of_a_cover_name_what_is_written() -> None:
    for written in ("cover.png", "jia/cover.png"):
        assert cover(written, "cases/jia/cover.jpg") == [
            f"cases/jia.md:15:10: 没有找到图片“{written}” → 有一张“cover.jpg”，扩展名不同；照它改写"
        ]
    assert cover("q.gif") == [
        "cases/jia.md:15:10: 没有找到图片“q.gif” → 把图片放进 cases/jia/，这里只写文件名"
    ]
    assert cover("../../a.png") == [
        "cases/jia.md:15:10: 图片“../../a.png”不在 cases 文件夹里 → 把图片放进 cases/jia/"
    ]
    assert cover("a.xyz", "cases/jia/a.xyz") == [
        "cases/jia.md:15:10: “a.xyz”不是能用的图片 → 换成 .jpg、.jpeg、.png、.gif、.webp、.avif、.svg 格式"
    ]


def test_a_case_shows_its_cover_and_the_pictures_of_its_body_each_once() -> None:
    text = case(
        "![大楼外景](jia/b.png) ![大楼外景](jia/a.png) ![大楼外景](./jia/b.png)",
        cover=COVER.format("jia/a.png"),
    )
    site = load(tree({"cases/jia.md": text}, ("cases/jia/a.png", "cases/jia/b.png"))).site
    assert site
    assert pictures_of(site.cases[0]) == ("cases/jia/a.png", "cases/jia/b.png")


def test_pictures_with_chinese_names_and_spaces_are_found() -> None:
    body = "![大楼外景](<jia/封面 一.jpg>) ![大楼外景](jia/%E5%B0%81%E9%9D%A2%20%E4%B8%80.jpg)"
    assert found({"cases/jia.md": case(body)}, ("cases/jia/封面 一.jpg",)) == []


def test_pictures_of_a_case_with_errors_and_of_a_draft_are_looked_for_too() -> None:
    files = {
        "cases/jia.md": case("![大楼外景](jia/a.png)", carrier="楼"),
        "cases/yi.md": case("![大楼外景](yi/a.png)", draft="是"),
    }
    ending = "写作 {}/文件名"
    assert [message for message in found(files) if "图片" in message] == [
        f"cases/jia.md:16:9: 没有找到图片“jia/a.png” → 把图片放进 cases/jia/，{ending.format('jia')}",
        f"cases/yi.md:17:9: 提醒：没有找到图片“yi/a.png” → 把图片放进 cases/yi/，{ending.format('yi')}",
    ]


def test_a_case_in_the_wrong_folder_or_with_the_wrong_ending_is_not_lost_in_silence() -> None:
    files = ("cases/2026/yi.md", "cases/bing.txt", "cases/jia/unused.png", "cases/loose.png")
    assert found({}, files) == [
        f"cases/2026/yi.md:1:1: {LEFT_OUT}",
        f"cases/bing.txt:1:1: {LEFT_OUT.partition(' → ')[0]} → {IMPORTED}",
        f"cases/loose.png:1:1: {LEFT_OUT}",
    ]


def test_a_picture_beside_the_cases_that_is_shown_is_not_called_left_out() -> None:
    assert found({"cases/jia.md": case("![大楼外景](loose.png)")}, ("cases/loose.png",)) == []
    assert cover("../loose.png", "cases/loose.png") == []


def test_a_picture_of_the_about_page_lies_among_the_assets() -> None:
    site = SITE.replace("  关于这个网站。", "  ![大楼外景](assets/img/a.png)")
    assert found({"site.yaml": site}, ("assets/img/a.png",)) == []
    assert found({"site.yaml": site}, ("assets/img/b.png", "cases/img/a.png")) == [
        "site.yaml:5:11: 没有找到图片“assets/img/a.png” → 是不是“assets/img/b.png”？"
    ]
